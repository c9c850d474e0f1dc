#include "document.h"

#include <memory>
#include <qpdf/QPDFTokenizer.hh>
#include <set>

namespace {

// Passes a content stream through, and puts what is drawn outside of marked content between "/Artifact BMC" and "EMC".
//
// What is drawn is a path from its first segment to its painting, a text object, or a single operator; nothing else can
// come in between (ISO 32000-1, figure 9), so that marks stay balanced.
class ArtifactFilter : public QPDFObjectHandle::TokenFilter {
 public:
  void handleToken(const QPDFTokenizer::Token &token) override {
    if (token.getType() != QPDFTokenizer::tt_word) {
      pending += token.getRawValue();
      return;
    }
    const std::string &name = token.getValue();
    if (name == "BMC" || name == "BDC") depth += 1;
    bool isOutside = depth == 0 && !isOpen;
    if (isOutside && (pathStarts.count(name) != 0 || name == "BT" || wholes.count(name) != 0)) {
      write("\n/Artifact BMC");
      isOpen = true;
    }
    write(pending + token.getRawValue());
    pending.clear();
    if (name == "EMC" && depth > 0) depth -= 1;
    if (isOpen && depth == 0 && (pathEnds.count(name) != 0 || name == "ET" || wholes.count(name) != 0)) {
      write("\nEMC");
      isOpen = false;
    }
  }

  void handleEOF() override {
    write(pending);
    pending.clear();
  }

 private:
  static const std::set<std::string> pathStarts, pathEnds, wholes;

  // The operands of an operator that is still to come, and the white space around them.
  std::string pending;
  int depth = 0;
  bool isOpen = false;
};

const std::set<std::string> ArtifactFilter::pathStarts = {"m", "re"};
const std::set<std::string> ArtifactFilter::pathEnds = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
const std::set<std::string> ArtifactFilter::wholes = {"Do", "sh"};

}  // namespace

bool pdf_mark_artifacts(pdf_document *document, char **error) {
  return phrasebook::guarded(error, [&] {
    for (auto &page : document->pages) {
      page.addContentTokenFilter(std::make_shared<ArtifactFilter>());
    }
  });
}
