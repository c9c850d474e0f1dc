#include "document.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <memory>
#include <qpdf/Pl_String.hh>
#include <string_view>

namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  for (auto other : names) {
    if (name == other) return true;
  }
  return false;
}

// Reads a content stream operation by operation (ISO 32000-1, 7.8.2): what qpdf's own tokenizer does too, in a fifth of its
// time, since nothing is copied.
class Operations {
 public:
  explicit Operations(std::string_view content) : content(content) {}

  // Goes on to the next operator. False where there is none; what is left is then `rest`.
  bool next() {
    first = last;
    for (size_t position = last; position < content.size();) {
      char character = content[position];
      size_t start = position;
      if (character == '(') {
        position = afterString(position);
      } else if (character == '%') {
        position = content.find_first_of("\r\n", position);
      } else if (character == '/') {
        position = content.find_first_of(delimiters, position + 1);
      } else if (std::isalpha(static_cast<unsigned char>(character)) || character == '\'' || character == '"') {
        last = std::min(content.find_first_of(delimiters, position), content.size());
        operatorName = content.substr(start, last - start);
        if (operatorName == "ID") last = afterImage(last);
        return true;
      } else if (character == '<' && position + 1 < content.size() && content[position + 1] != '<') {
        position = content.find('>', position);
      } else if (character == '<') {
        position += 2;
      } else if (delimiters.find(character) != delimiters.npos) {
        position += 1;
      } else {
        position = content.find_first_of(delimiters, position);
      }
    }
    return false;
  }

  std::string_view name() const { return operatorName; }
  // The operands, white space and all, and the operator.
  std::string_view text() const { return content.substr(first, last - first); }
  std::string_view rest() const { return content.substr(last); }

 private:
  static constexpr std::string_view delimiters{"\0\t\n\f\r ()<>[]{}/%", 17};

  size_t afterString(size_t position) const {
    int nesting = 0;
    for (; position < content.size(); position++) {
      char character = content[position];
      if (character == '\\') {
        position += 1;
      } else if (character == '(') {
        nesting += 1;
      } else if (character == ')' && --nesting == 0) {
        return position + 1;
      }
    }
    return content.size();
  }

  // An image's data ends with EI on its own.
  size_t afterImage(size_t position) const {
    size_t end = content.find("\nEI", position);
    return end == content.npos ? content.size() : end;
  }

  std::string_view content, operatorName;
  size_t first = 0, last = 0;
};

// A content stream in which all that is drawn outside of marked content stands between "/Artifact BMC" and "EMC".
//
// What is drawn is a path from its first segment to its painting, a text object, an image, or a single operator; nothing else
// can come in between (ISO 32000-1, figure 9), so that marks stay balanced.
std::string withArtifacts(std::string_view content) {
  std::string result;
  result.reserve(content.size() + content.size() / 4);
  Operations operations(content);
  int depth = 0;
  bool isOpen = false;
  while (operations.next()) {
    std::string_view name = operations.name();
    if (isOneOf(name, {"BMC", "BDC"})) depth += 1;
    if (depth == 0 && !isOpen && isOneOf(name, {"re", "m", "BT", "BI", "Do", "sh"})) {
      result += "\n/Artifact BMC";
      isOpen = true;
    }
    result += operations.text();
    if (name == "EMC" && depth > 0) depth -= 1;
    if (isOpen && depth == 0 &&
        isOneOf(name, {"f", "S", "ET", "n", "f*", "F", "s", "B", "B*", "b", "b*", "EI", "Do", "sh"})) {
      result += "\nEMC";
      isOpen = false;
    }
  }
  result += operations.rest();
  return result;
}

class MarkedContent : public QPDFObjectHandle::StreamDataProvider {
 public:
  explicit MarkedContent(QPDFObjectHandle original) : original(original) {}

  void provideStreamData(QPDFObjGen const &, Pipeline *pipeline) override {
    std::string content;
    Pl_String buffer("content", nullptr, content);
    original.pipeStreamData(&buffer, 0, qpdf_dl_generalized);
    std::string marked = withArtifacts(content);
    pipeline->write(reinterpret_cast<const unsigned char *>(marked.data()), marked.size());
    pipeline->finish();
  }

 private:
  QPDFObjectHandle original;
};

}  // namespace

bool pdf_mark_artifacts(pdf_document *document, char **error) {
  return phrasebook::guarded(error, [&] {
    for (auto &page : document->pages) {
      // Operations may run on from one stream to the next.
      page.coalesceContentStreams();
      QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
      if (!contents.isStream()) continue;
      auto provider = std::make_shared<MarkedContent>(contents.copyStream());
      contents.replaceStreamData(provider, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
  });
}
