// A unit that is parsed again and again has the facts of one that is parsed once.
#include "analysis/extract/frontend.h"

#include "gtest/gtest.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace async_tidy;

namespace {

class RepeatedUnitTest : public testing::Test {
protected:
  CompileJob job;
  Project project;

  void SetUp() override {
    llvm::SmallString<128> folder;
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("repeated-unit", folder));
    project.root = folder.str().str();
    job = {path("main.cpp"), project.root, {"c++", "-std=c++20", "-c", "main.cpp"}};
    write("header.h", "#include <string>\n#include <thread>\ninline void help() { std::this_thread::yield(); }\n"
                      "template <typename T> void each(T t) { t(); help(); }\n");
  }
  void TearDown() override { llvm::sys::fs::remove_directories(project.root); }

  std::string path(llvm::StringRef name) const { return project.root + "/" + name.str(); }
  void write(llvm::StringRef name, llvm::StringRef text) const { std::ofstream(path(name)) << text.str(); }
  std::string textOf(llvm::StringRef body) const {
    return ("#include \"header.h\"\n#include <vector>\n\nint first;\n" + body).str();
  }
  /// Compared with what a first parse says of the same texts.
  void expectSame(const RepeatedUnit &unit, const FileVersions &versions) const {
    ParsedUnit repeated = unit.extract(versions), once = extractJob(job, project, versions);
    EXPECT_EQ(dump(repeated.summary), dump(once.summary));
    EXPECT_EQ(repeated.summary.digests, once.summary.digests);
    std::vector<std::string> different;
    std::set_symmetric_difference(repeated.filesRead.begin(), repeated.filesRead.end(), once.filesRead.begin(),
                                  once.filesRead.end(), std::back_inserter(different));
    EXPECT_EQ(different, std::vector<std::string>());
    EXPECT_FALSE(once.summary.entities.empty());
  }
};

TEST_F(RepeatedUnitTest, BodiesChange) {
  RepeatedUnit unit(job, project);
  FileVersions versions = {{job.file, textOf("void f() { help(); each([] { std::string s; }); }\n")}};
  EXPECT_FALSE(unit.isPrepared(versions));
  expectSame(unit, versions);
  unit.prepare(versions);
  ASSERT_TRUE(unit.isPrepared(versions));
  expectSame(unit, versions);
  for (const char *body :
       {"", "void f() {}\n", "\n\nstruct S { ~S() { help(); } };\nvoid g() { S s; std::vector<S> v(3); }\n",
        "void f() { half", "static void k() { each(help); }\nnamespace n { void f() { ::k(); } }\n"}) {
    versions[job.file] = textOf(body);
    EXPECT_TRUE(unit.isPrepared(versions)) << body;
    expectSame(unit, versions);
  }
}

TEST_F(RepeatedUnitTest, HeadersOfTheProjectHaveAllKindsOfDeclarations) {
  write("header.h",
        "#include <functional>\n#include <map>\n#include <thread>\n"
        "inline void help() { std::this_thread::yield(); }\n"
        "template <typename T> void each(T t) { t(); help(); }\n"
        "template <> inline void each<int>(int) { help(); }\n"
        "template <typename T> T variable = T();\ntemplate <> inline int variable<int> = (help(), 1);\n"
        "template <typename T> struct Box { static T shared; T held; ~Box() { help(); } void open() { held(); } };\n"
        "template <typename T> T Box<T>::shared = T();\ntemplate struct Box<void (*)()>;\n"
        "namespace a::inline b { struct C { friend void known(C) { help(); } static thread_local int id; }; }\n"
        "extern \"C\" { inline void plain() { help(); } }\nextern \"C++\" inline void more() { plain(); }\n"
        "inline std::function<void()> kept = [] { help(); };\nthread_local inline int own = 1;\n"
        "struct Base { virtual void run() = 0; };\nstruct Derived : Base { void run() override { help(); } };\n"
        "namespace std { template <> struct less<Derived> { bool operator()(Derived, Derived) const { help(); "
        "return false; } }; }\n"
        "inline Box<int (*)()> made;\nstruct { int x = (help(), 1); } unnamed;\n");
  RepeatedUnit unit(job, project);
  FileVersions versions = {{job.file, textOf("void f() { help(); }\n")}};
  unit.prepare(versions);
  for (const char *body :
       {"void f() { each([] { kept(); }); variable<int>++; variable<long>++; a::C::id = own; known(a::C()); }\n",
        "void f(Base &b) { b.run(); Box<Derived *> box; Box<void (*)()>::shared(); plain(); more(); made.open(); }\n",
        "int a::C::id = 3;\nstd::map<Derived, int> all;\nvoid f() { each(1); all.size(); }\nint g = unnamed.x;\n"}) {
    versions[job.file] = textOf(body);
    EXPECT_TRUE(unit.isPrepared(versions)) << body;
    expectSame(unit, versions);
  }
}

TEST_F(RepeatedUnitTest, IncludesChange) {
  RepeatedUnit unit(job, project);
  std::string text = textOf("void f() { help(); }\n");
  FileVersions versions = {{job.file, text}};
  unit.prepare(versions);
  versions[job.file] = "#include <map>\n" + text;
  EXPECT_FALSE(unit.isPrepared(versions));
  expectSame(unit, versions);

  // A header that is open in the editor, twice with as many bytes.
  versions[job.file] = text;
  for (const char *name : {"aa", "bb"}) {
    versions[path("header.h")] = std::string("inline void ") + name + "() {}\ninline void help() { " + name + "(); }\n";
    EXPECT_FALSE(unit.isPrepared(versions));
    expectSame(unit, versions);
    unit.prepare(versions);
    EXPECT_TRUE(unit.isPrepared(versions));
    expectSame(unit, versions);
  }
}

TEST_F(RepeatedUnitTest, BrokenHeadersAreToldEachTime) {
  RepeatedUnit unit(job, project);
  FileVersions versions = {{job.file, textOf("void f() {}\n")}, {path("header.h"), "nonsense"}};
  unit.prepare(versions);
  EXPECT_FALSE(unit.isPrepared(versions));
  EXPECT_FALSE(unit.extract(versions).summary.parseErrors.empty());
  versions[path("header.h")] = std::nullopt;
  unit.prepare(versions);
  EXPECT_FALSE(unit.isPrepared(versions));
  EXPECT_FALSE(unit.extract(versions).summary.parseErrors.empty());
}

TEST_F(RepeatedUnitTest, NoSource) {
  job.arguments = {"c++"};
  RepeatedUnit unit(job, project);
  unit.prepare({});
  EXPECT_FALSE(unit.isPrepared({}));
  EXPECT_FALSE(unit.extract({}).summary.parseErrors.empty());
}

} // namespace
