package org.cordon.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks for tests, with shared strings as spreadsheets write them. */
public final class WorkbookFile {
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String LINKS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
  private final List<String> strings = new ArrayList<>();

  /**
   * Makes a workbook of a text: {@code ## name} starts a sheet, each other line is a row, cells are
   * separated by {@code |}, {@code \n} is a line break in a cell, {@code #5} is a number, and
   * {@code text^guide} has a phonetic guide.
   */
  public static WorkbookFile of(String text) {
    WorkbookFile file = new WorkbookFile();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        rows = new ArrayList<>();
        file.sheets.put(line.substring(3), rows);
      } else {
        rows.add(List.of(line.split("\\|", -1)));
      }
    }
    return file;
  }

  /** A workbook of a test resource in that form. */
  public static WorkbookFile resource(String name) throws IOException {
    return of(Files.readString(Golden.resource(name)));
  }

  /** Writes the resource of that name as {@code sample.xlsx} or {@code sample.ods}. */
  public static Path write(String resource, Path folder) throws IOException {
    return resource(resource).write(folder, resource);
  }

  /** Writes the workbook under the ending that the name of its resource asks for. */
  public Path write(Path folder, String resource) throws IOException {
    Path file = folder.resolve(isOpenDocument(resource) ? "sample.ods" : "sample.xlsx");
    return Files.write(file, bytes(resource));
  }

  private static boolean isOpenDocument(String resource) {
    return resource.contains("-ods.");
  }

  /** The workbook as bytes of the kind that the name of its resource asks for. */
  public byte[] bytes(String resource) {
    return isOpenDocument(resource) ? openDocument() : bytes();
  }

  /** As an OpenDocument spreadsheet: equal cells side by side stand once, with a count. */
  private byte[] openDocument() {
    StringBuilder xml =
        new StringBuilder(
            "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:spreadsheet>");
    sheets.forEach((name, rows) -> {
      xml.append("<table:table table:name=\"").append(name).append("\">");
      rows.forEach(row -> openRow(xml, row));
      xml.append("<table:table-row table:number-rows-repeated=\"1048500\">");
      xml.append("<table:table-cell table:number-columns-repeated=\"16384\"/>");
      xml.append("</table:table-row></table:table>");
    });
    xml.append("</office:spreadsheet></office:body></office:document-content>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "content.xml", xml.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void openRow(StringBuilder xml, List<String> row) {
    xml.append("<table:table-row>");
    for (int i = 0; i < row.size(); ) {
      int end = i + 1;
      while (end < row.size() && row.get(end).equals(row.get(i))) {
        end++;
      }
      xml.append("<table:table-cell table:number-columns-repeated=\"" + (end - i) + "\">");
      if (!row.get(i).isEmpty()) {
        String text =
            row.get(i).replace("&", "&amp;").replace("<", "&lt;").replace("  ", " <text:s/>");
        xml.append("<office:annotation><text:p>a remark pinned to it</text:p></office:annotation>");
        xml.append("<text:p>" + text.replace("\\n", "</text:p><text:p>") + "</text:p>");
      }
      xml.append("</table:table-cell>");
      i = end;
    }
    xml.append("</table:table-row>");
  }

  /** The workbook as bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder names = new StringBuilder();
      StringBuilder links = new StringBuilder();
      int number = 0;
      for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
        number++;
        put(zip, "xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
        names.append(
            "<sheet name=\""
                + sheet.getKey()
                + "\" sheetId=\""
                + number
                + "\" r:id=\"rId"
                + number
                + "\"/>");
        links.append(link("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
      }
      links.append(link("rId99", "sharedStrings", "sharedStrings.xml"));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook " + MAIN + " " + LINKS + "><sheets>" + names + "</sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels", relations(links.toString()));
      put(zip, "xl/sharedStrings.xml", "<sst " + MAIN + ">" + String.join("", strings) + "</sst>");
      put(zip, "_rels/.rels", relations(link("rId1", "officeDocument", "xl/workbook.xml")));
      put(zip, "[Content_Types].xml", types(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String types(int sheets) {
    String base = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder parts = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      parts.append(part("/xl/worksheets/sheet" + i + ".xml", base + "worksheet+xml"));
    }
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + part("/xl/workbook.xml", base + "sheet.main+xml")
        + part("/xl/sharedStrings.xml", base + "sharedStrings+xml")
        + parts
        + "</Types>";
  }

  private static String part(String name, String type) {
    return "<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String links) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
        .formatted(id, type, target);
  }

  private String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet " + MAIN + "><sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        xml.append(cell(rows.get(r).get(c), column(c) + (r + 1)));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String column(int index) {
    String first = index < 26 ? "" : Character.toString('A' + index / 26 - 1);
    return first + (char) ('A' + index % 26);
  }

  private String cell(String text, String place) {
    if (text.isEmpty()) {
      return "";
    }
    if (text.startsWith("#")) {
      return "<c r=\"" + place + "\"><v>" + text.substring(1) + "</v></c>";
    }
    strings.add(shared(text.replace("\\n", "\n")));
    return "<c r=\"" + place + "\" t=\"s\"><v>" + (strings.size() - 1) + "</v></c>";
  }

  private static String shared(String text) {
    String[] parts = text.replace("&", "&amp;").replace("<", "&lt;").split("\\^");
    String guide = parts.length < 2 ? "" : "<rPh sb=\"0\" eb=\"1\"><t>" + parts[1] + "</t></rPh>";
    return "<si><t xml:space=\"preserve\">" + parts[0] + "</t>" + guide + "</si>";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
