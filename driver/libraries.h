// Which libraries a program calls: those with a model, and those whose functions are taken on trust.
#pragma once

#include "analysis/program/check.h"

#include <string>
#include <vector>

namespace async_tidy {

struct KnownLibrary {
  /// As its model calls itself.
  std::string name;
  unsigned calls = 0;
};

/// A library without a model: what its functions do on an event loop is not known.
struct UnknownLibrary {
  /// Its outermost namespace or class; of a function outside of any, "::" and the function's name.
  std::string name;
  /// Calls from functions that may run on an event loop, and how many functions these call.
  unsigned calls = 0, functions = 0;
};

/// Those called most first.
struct Libraries {
  std::vector<KnownLibrary> known;
  std::vector<UnknownLibrary> unknown;
};

/// A function belongs to the library of the model that names it, or else names something in the nearest namespace or
/// class around it. Names that are the implementation's own [lex.name] are nobody's.
Libraries librariesOf(const Analysis &);

} // namespace async_tidy
