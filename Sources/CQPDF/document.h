// What the parts of the shim share: the open file, and failures as messages.
#pragma once

// qpdf asks each of its users which pointers it wants: the standard ones only.
#define POINTERHOLDER_TRANSITION 4

#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <vector>

#include "CQPDF.h"

namespace phrasebook {

// The bytes of an open file, as the system maps them: no call for each of the many small objects that are read.
class Mapping {
 public:
  explicit Mapping(FILE *file);
  ~Mapping();
  Mapping(const Mapping &) = delete;
  Mapping &operator=(const Mapping &) = delete;

  const char *start() const { return static_cast<const char *>(address); }
  size_t size() const { return length; }

 private:
  void *address = nullptr;
  size_t length = 0;
};

}  // namespace phrasebook

struct pdf_document {
  // The file as it was opened, in memory only where it is read; it goes after all that refers to it.
  std::unique_ptr<phrasebook::Mapping> bytes;
  QPDF file;
  std::vector<QPDFPageObjectHelper> pages;
  std::vector<QPDFObjectHandle> elements;
};

namespace phrasebook {

inline void report(const std::exception &failure, char **error) {
  if (error != nullptr) *error = strdup(failure.what());
}

// Runs what may throw, and says whether it did not.
template <typename Body>
bool guarded(char **error, Body body) {
  try {
    body();
    return true;
  } catch (const std::exception &failure) {
    report(failure, error);
    return false;
  }
}

}  // namespace phrasebook
