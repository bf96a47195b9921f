package org.cordon.lists.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Full Name,DOB,Nationality,Passport No.|name,birthDate,nationality,passportNumber",
        "customer_id,first_name,last_name,date_of_birth,country|id,firstName,lastName,birthDate,country",
        "id,name,first_name,last_name|id,name,firstName,lastName",
        "Name,Vorname,Geburtsdatum|lastName,firstName,birthDate",
        "Nom,Prénom,Date de naissance,Nationalité|lastName,firstName,birthDate,nationality",
        "Nombre,Fecha de nacimiento,País|name,birthDate,country",
        "Nombre,Apellidos,Pasaporte|firstName,lastName,passportNumber",
        "ФИО,Дата рождения,Гражданство|name,birthDate,citizenship",
        "성명,생년월일,국적,여권번호|name,birthDate,nationality,passportNumber",
        "氏名,生年月日,国籍|name,birthDate,nationality",
        "Vessel Name,IMO,MMSI,Flag|name,imoNumber,mmsi,flag",
        "name,alias1,alias2,Alias 3|name,alias,alias,alias",
        "NAME,BIRTHDATE,imo_number,lei|name,birthDate,imoNumber,leiCode",
      })
  void usualNamesAreKnown(String header, String properties) {
    assertThat(
            ColumnMapping.guess(List.of(header.split(","))).bindings().stream()
                .map(ColumnMapping.Binding::property)
                .collect(Collectors.joining(",")))
        .isEqualTo(properties);
  }

  @Test
  void unknownColumnsStayUnbound() {
    assertThat(ColumnMapping.guess(List.of("name", "branch office", "")).unbound()).containsExactly("branch office", "");
  }

  @Test
  void rulesReplaceWhatWasGuessed() {
    ColumnMapping mapping =
        ColumnMapping.guess(List.of("name", "alt", "dob"))
            .with(List.of("name=alt", "schema=Person", "birthDate:dd/mm/yyyy=DOB", "country:=kr"));
    assertThat(mapping.bindings())
        .containsExactly(
            new ColumnMapping.Binding(1, "alt", "name"), new ColumnMapping.Binding(2, "dob", "birthDate"));
    assertThat(mapping.constants()).containsEntry("schema", "Person").containsEntry("country", "kr");
    assertThat(mapping.dates("birthDate")).isPresent();
    assertThat(mapping.unbound()).containsExactly("name");
  }
}
