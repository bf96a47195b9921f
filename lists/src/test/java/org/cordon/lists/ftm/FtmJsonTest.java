package org.cordon.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.lists.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmJsonTest {
  private final List<Problem> problems = new ArrayList<>();
  private final FtmJson json = new FtmJson(Model.standard(), "in.json", problems::add);

  private Optional<Entity> read(String text) {
    return json.parse(text.replace('\'', '"'), 7).flatMap(node -> json.read(node, 7, "row-7"));
  }

  @Test
  void takesSingleValuesAndLists() {
    Entity entity =
        read("{'schema':'Person','properties':{'name':'Sample','birthDate':['1970',1971]}}")
            .orElseThrow();

    assertThat(entity.id()).isEqualTo("row-7");
    assertThat(entity.values("name")).containsExactly("Sample");
    assertThat(entity.values("birthDate")).containsExactly("1970", "1971");
    assertThat(problems).isEmpty();
  }

  @Test
  void cleansAndKeepsTheOriginal() {
    Entity entity =
        read("{'id':'a','schema':'Person','properties':{'nationality':['Iran']}}").orElseThrow();

    assertThat(entity.values("nationality")).containsExactly("ir");
    assertThat(entity.statements().getFirst().original()).isEqualTo("Iran");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'a','schema':'Person','properties':{'birthDate':['soon']}} | birthDate | kept as"
            + " stated",
        "{'id':'a','schema':'Person','properties':{'imoNumber':['1']}}    | imoNumber | no such"
            + " property",
        "{'id':'a','schema':'Person','properties':{'name':[{'a':1}]}}     | name      | found"
            + " object",
        "{'id':'a','schema':'Person','properties':{'name':[['x']]}}       | name      | found"
            + " array",
        "{'id':'a','schema':'Person','properties':['name']}               | properties | found"
            + " array",
        "{'id':'a','schema':'Sample'}                                     | schema    | found"
            + " (Sample)",
        "{'id':'a'}                                                       | schema    | found ()",
        "[1]                                                              | ``        | found"
            + " array",
        "{'id':'a','id':'b'}                                              | ``        | no JSON",
        "{'id':'a'} x                                                     | ``        | no JSON",
      })
  void reportsWhatItCannotUse(String text, String field, String reason) {
    read(text);

    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().field()).isEqualTo(field);
    assertThat(problems.getFirst().reason()).contains(reason);
    assertThat(problems.getFirst().line()).isEqualTo(7);
  }

  @Test
  void writesFollowTheMoney() {
    Entity entity =
        read("{'id':'a','schema':'Person','properties':{'name':['B','A'],'topics':['sanction']}}")
            .orElseThrow();

    assertThat(FtmJson.line(FtmJson.write(entity)))
        .isEqualTo(
            "{\"id\":\"a\",\"caption\":\"B\",\"schema\":\"Person\","
                + "\"properties\":{\"name\":[\"B\",\"A\"],\"topics\":[\"sanction\"]}}");
  }
}
