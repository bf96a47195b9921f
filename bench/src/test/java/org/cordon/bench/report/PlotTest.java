package org.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

final class PlotTest {
  private static Plot.Series series(String name, double... xy) {
    List<Plot.Point> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Plot.Point(xy[i], xy[i + 1]));
    }
    return new Plot.Series(name, points);
  }

  @Test
  void placesTheCornersOfTheDataInTheCornersOfThePlot() {
    String svg = new Plot("t", "x", "y").add(series("s", 0, 0, 10, 5)).svg();

    assertThat(svg).contains("points=\"80.0,380.0 700.0,50.0\"");
  }

  @Test
  void isWellFormedAndEscapesTexts() throws XMLStreamException {
    String svg = new Plot("a < b & c", "x", "y").add(series("<s>", 0.9, 0, 0.98, 0.1, 1, 3)).svg();

    assertThat(texts(svg)).contains("a < b & c", "x", "y", "<s>", "0.9", "1", "0", "3");
  }

  private static List<String> texts(String svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg));
    List<String> texts = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.CHARACTERS) {
        texts.add(xml.getText());
      }
    }
    return texts;
  }

  @Test
  void flatDataStillHasAxes() {
    assertThat(new Plot("t", "x", "y").add(series("s", 1, 0)).svg())
        .contains("points=\"80.0,380.0\"");
  }

  @Test
  void sameDataGivesSameBytes() {
    assertThat(new Plot("t", "x", "y").add(series("s", 0, 1, 2, 3)).svg())
        .isEqualTo(new Plot("t", "x", "y").add(series("s", 0, 1, 2, 3)).svg());
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    assertThatThrownBy(() -> new Plot("t", "x", "y").svg())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> series("s")).hasMessageContaining("(s)");
    assertThatThrownBy(() -> series("s", 0, Double.NaN)).hasMessageContaining("finite");
  }
}
