import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) with veraPDF: a line for each file and flavour, the failed
 * checks below it, a closing line for each flavour. Exit 1 when a check fails or nothing was judged.
 */
public class Judge {
  private static final PDFAFlavour[] FLAVOURS = {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1};

  public static void main(String[] paths) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean allConform = paths.length > 0;
    for (PDFAFlavour flavour : FLAVOURS) {
      int conforming = 0;
      long checks = 0;
      for (String path : paths) {
        ValidationResult result = judge(path, flavour);
        checks += result.getTotalAssertions();
        if (result.isCompliant()) conforming++;
        else report(path, flavour, result);
      }
      System.out.printf("%s: %d of %d files conform, %d checks%n", flavour, conforming, paths.length, checks);
      allConform &= conforming == paths.length;
    }
    System.exit(allConform ? 0 : 1);
  }

  private static ValidationResult judge(String path, PDFAFlavour flavour) throws Exception {
    try (FileInputStream file = new FileInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
      return validator.validate(parser);
    }
  }

  private static void report(String path, PDFAFlavour flavour, ValidationResult result) {
    System.out.printf("%s does not conform to %s%n", path, flavour);
    Map<String, Integer> failures = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      failures.merge(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage()
          + "\n      at " + assertion.getLocation().getContext(), 1, Integer::sum);
    }
    failures.entrySet().stream().limit(20).forEach(failure -> System.out.printf("  %dx %s%n", failure.getValue(), failure.getKey()));
  }
}
