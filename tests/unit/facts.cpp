// Summaries: their two forms, and what damage does to them.
#include "analysis/facts/summary.h"

#include "llvm/Support/Error.h"

#include <gtest/gtest.h>

using namespace async_tidy;

namespace {

// Every kind of fact, in the order that `dump` prints them.
const char *const everything = R"(main "/p/a.cpp"
digest "/p/a.cpp" -77
error "/p/a.cpp":9:2 "say \"what\""
note - "of this"
class "derived" "base" "other"
entity "f" "n::f" "n::f" "/p/a.cpp":1:6 function task project defined
  bind variable "v@2:3" of "f" : "std::future" = result "g"(1, bits 4) : "std::future"
  call "g" direct "/p/a.cpp":2:3 awaited constructor "m" on variable "field" : "C" arguments 3 (?, -7, callable "l" : "T") not-null 4
  call "m" direct "/p/a.cpp":3:3 virtual "base" if 0 == 1 if 2 != -3 if own "limit" != 0
  bind variable "v@2:3" of "f" = parameter 0 of "f"
  call - operator "/p/a.cpp":4:3 on parameter 1 of "f"
  call "m" member-destructor -
  return result "g" of-object(variable "w@5:5" of "f")
  loop "/p/a.cpp":5:3 calls 1 to 2 endless body-end 90 "  "
  written 0 "/p/a.cpp" 20-40 name 22-24 object "o" arrow lvalue postfixed statement templated floating movable arguments ("1", "a, \"b\"") captures ("&x", "y") of ("", "C")
  early-end "l@3:3" "/p/a.cpp" 10-30 "  " 15 22 unlocks
  reference "r@4:4" "/p/a.cpp" 50-51
entity "m" "derived::m" "derived::m" "/p/a.cpp":7:1 method generator project defined in "derived"
  overrides "g"
entity "g" "n::g" "n::g" - method plain async "async_g" token
entity "l" "" "lambda in 'n::f'" "/p/a.hpp":1:1 lambda plain project
)";

TUSummary parsed(llvm::StringRef text) {
  llvm::Expected<TUSummary> summary = parseDump(text);
  if (!summary) {
    ADD_FAILURE() << llvm::toString(summary.takeError());
    return {};
  }
  return std::move(*summary);
}

std::string errorOf(llvm::StringRef bytes) {
  llvm::Expected<TUSummary> summary = deserialize(bytes);
  return summary ? "" : llvm::toString(summary.takeError());
}

TEST(Facts, TextSurvivesParsing) {
  std::string once = dump(parsed(everything));
  EXPECT_EQ(once, dump(parsed(once)));
  for (const char *fact : {"digest \"/p/a.cpp\" -77", "body-end 90", "postfixed statement templated floating movable arguments (\"1\", ",
                           "captures (\"&x\", \"y\") of (\"\", \"C\")", "15 22 unlocks", "50-51", "\"async_g\" token",
                           "awaited", "not-null 4", "constructor \"m\"", "virtual \"base\" if 0 == 1 if 2 != -3 if own \"limit\" != 0", "bits 4", "of-object", "generator", "overrides \"g\"",
                           "member-destructor", "say \\\"what\\\""})
    EXPECT_NE(once.find(fact), std::string::npos) << fact << " in\n" << once;
}

TEST(Facts, BytesSurviveReading) {
  TUSummary summary = parsed(everything);
  llvm::Expected<TUSummary> read = deserialize(serialize(summary));
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  EXPECT_EQ(dump(summary), dump(*read));
  EXPECT_EQ(serialize(summary), serialize(*read));
}

TEST(Facts, TextErrorsNameTheLine) {
  llvm::Expected<TUSummary> summary = parseDump("main \"a\"\nentity \"f\" \"f\" \"f\" - function plain\n  jump\n");
  ASSERT_FALSE(bool(summary));
  EXPECT_EQ(llvm::toString(summary.takeError()), "line 3: unknown fact 'jump'");
}

TEST(Facts, ForeignBytesAreRefused) {
  EXPECT_EQ(errorOf(""), "not a summary of async-tidy");
  EXPECT_EQ(errorOf("ELF and so on"), "not a summary of async-tidy");
}

TEST(Facts, AnotherSchemaIsRefused) {
  std::string bytes = serialize(parsed(everything));
  bytes[8] = char(99);
  EXPECT_NE(errorOf(bytes).find("schema version 99"), std::string::npos);
}

TEST(Facts, AGuardOfNoFieldIsRefused) {
  TUSummary summary = parsed(everything);
  for (Entity &entity : summary.entities)
    for (Call &call : entity.calls)
      for (ParameterGuard &guard : call.guards)
        if (guard.parameter == ParameterGuard::OwnField)
          guard.constant = 9999;
  EXPECT_EQ(errorOf(serialize(summary)), "damaged summary; collect it again");
}

TEST(Facts, EveryTruncationIsRefused) {
  std::string bytes = serialize(parsed(everything));
  for (size_t length = 0; length != bytes.size(); ++length)
    EXPECT_NE(errorOf(llvm::StringRef(bytes).take_front(length)), "") << length;
}

TEST(Facts, EveryFlippedByteIsRefused) {
  std::string bytes = serialize(parsed(everything));
  for (size_t i = 0; i != bytes.size(); ++i) {
    std::string damaged = bytes;
    damaged[i] = char(damaged[i] ^ 0x55);
    EXPECT_NE(errorOf(damaged), "") << i;
  }
}

} // namespace
