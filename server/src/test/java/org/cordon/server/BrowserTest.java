package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The console in a real Chromium: each page's main path, on a desk and on a phone. Skipped where no
 * Chromium is installed; screenshots lie in {@code target/screenshots}.
 */
final class BrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int PHONE = 390;

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void start() {
    Optional<Path> chromium =
        List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium is installed (Debian: apt install chromium)");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
  }

  private Page open(int width, String path) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(message.text());
      }
    });
    page.onPageError(faults::add);
    page.navigate(Fixture.shared().server().address() + path);
    return page;
  }

  private void close(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    page.close();
    assertThat(faults).isEmpty();
  }

  @Test
  void hitsComeAsOneTypes() {
    Page page = open(1200, "/");
    page.locator("#name").pressSequentially("Orlan Veskar");
    page.locator(".hit a").first().waitFor();
    assertThat(page.locator(".hit").first().innerText()).contains("VESKAROV");
    page.locator(".hit summary").first().click();
    assertThat(page.locator(".hit table").first().isVisible()).isTrue();
    close(page, "search");
  }

  @Test
  void aHitLeadsToItsEntity() {
    Page page = open(1200, "/?name=Orlan+Veskarov");
    page.locator(".hit a").first().click();
    page.locator("h2").first().waitFor();
    assertThat(page.locator("main").innerText()).contains("Cyrillic", "Authority of one");
    close(page, "entity");
  }

  @Test
  void aFileIsScreenedWithItsHitsShown() throws Exception {
    Path csv = Files.createTempFile("cordon-", ".csv");
    Files.writeString(csv, "id,name\n1,Orlan Veskarov\n2,Nobody Atall\n");
    Page page = open(1200, "/console/screen");
    page.locator("#file").setInputFiles(csv);
    page.locator("form button").click();
    page.locator("article.card").first().waitFor();
    assertThat(page.locator("#job").innerText()).contains("2 of 2 rows", "VESKAROV");
    close(page, "screen");
    Files.delete(csv);
  }

  @Test
  void aTransactionIsChecked() {
    Page page = open(1200, "/console/check");
    page.locator("form button").click();
    page.locator("main").waitFor();
    assertThat(page.url()).endsWith("/console/check");
    close(page, "check");
  }

  @Test
  void everyPageFitsAPhone() {
    for (String path :
        List.of(
            "/?name=Orlan+Veskarov",
            "/console/entity/" + Fixture.PERSON,
            "/console/screen",
            "/console/check",
            "/console/measures?operator=un",
            "/console/lists",
            "/console/about")) {
      Page page = open(PHONE, path);
      int width = (int) page.evaluate("document.documentElement.scrollWidth");
      assertThat(width).as(path).isLessThanOrEqualTo(PHONE);
      assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
      String unlabelled =
          "[...document.querySelectorAll('input,select,textarea')].filter(e =>"
              + " !e.labels.length).length";
      assertThat((int) page.evaluate(unlabelled)).as(path).isZero();
      close(page, "phone" + path.replaceAll("[^a-z]+", "-"));
    }
  }
}
