#include "driver/git.h"

#include "driver/compile_database.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

namespace async_tidy {
namespace {

/// A file for one exchange with a program, removed at the end.
struct TemporaryFile {
  llvm::SmallString<128> path;
  std::error_code error = llvm::sys::fs::createTemporaryFile("async-tidy", "", path);
  llvm::FileRemover remover{path};
};

/// What git prints. Errors: what it says is wrong.
llvm::Expected<std::string> runGit(const std::string &folder, std::vector<std::string> arguments,
                                   llvm::StringRef input = "") {
  llvm::ErrorOr<std::string> program = llvm::sys::findProgramByName("git");
  if (!program)
    return llvm::createStringError("git is not installed");
  TemporaryFile in, out, problems;
  for (const TemporaryFile *file : {&in, &out, &problems})
    if (file->error)
      return llvm::createStringError("no temporary file can be made: " + file->error.message());
  if (llvm::Error error = llvm::writeToOutput(in.path, [&](llvm::raw_ostream &stream) {
        stream << input;
        return llvm::Error::success();
      }))
    return std::move(error);
  std::vector<llvm::StringRef> all{*program, "-C", folder};
  llvm::append_range(all, arguments);
  std::optional<llvm::StringRef> redirects[] = {in.path.str(), out.path.str(), problems.path.str()};
  int status = llvm::sys::ExecuteAndWait(*program, all, std::nullopt, redirects);
  auto read = [](const TemporaryFile &file) {
    auto buffer = llvm::MemoryBuffer::getFile(file.path);
    return buffer ? (*buffer)->getBuffer().str() : "";
  };
  if (status != 0)
    return llvm::createStringError("git: " + llvm::StringRef(read(problems)).trim());
  return read(out);
}

/// The next field of git's output with `-z`.
llvm::StringRef takeField(llvm::StringRef &rest) {
  llvm::StringRef field;
  std::tie(field, rest) = rest.split('\0');
  return field;
}

/// A blob that a file was, by the id that `cat-file` is asked for.
struct Blob {
  std::string file, id;
};

/// Reads the texts of the blobs [git-cat-file(1), "BATCH OUTPUT"]: `<id> <type> <size>\n<contents>\n` for each.
llvm::Error readBlobs(const std::string &folder, const std::vector<Blob> &blobs, FileVersions &files) {
  std::string ids;
  for (const Blob &blob : blobs)
    ids += blob.id + "\n";
  llvm::Expected<std::string> output = runGit(folder, {"cat-file", "--batch"}, ids);
  if (!output)
    return output.takeError();
  llvm::StringRef rest = *output;
  for (const Blob &blob : blobs) {
    auto [header, contents] = rest.split('\n');
    size_t size = 0;
    // A submodule has a commit there, which is no text of a file.
    if (header.rsplit(' ').second.getAsInteger(10, size) || size > contents.size()) {
      rest = contents;
      continue;
    }
    files[blob.file] = contents.take_front(size).str();
    rest = contents.drop_front(size + 1);
  }
  return llvm::Error::success();
}

} // namespace

llvm::Expected<Revision> filesAt(const std::string &revision, const std::string &folder) {
  // Up to the root as the folder is spelled, not as links resolve: compile commands spell it so.
  llvm::Expected<std::string> up = runGit(folder, {"rev-parse", "--show-cdup"});
  if (!up)
    return up.takeError();
  std::string root = absolutePath(llvm::StringRef(*up).trim(), folder);
  llvm::Expected<std::string> commit =
      runGit(folder, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) {
    llvm::consumeError(commit.takeError());
    return llvm::createStringError("'" + revision + "' is no revision of the repository in '" + root + "'");
  }
  llvm::Expected<std::string> changes =
      runGit(root, {"diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff", "--ignore-submodules",
                    llvm::StringRef(*commit).trim().str(), "--"});
  if (!changes)
    return changes.takeError();
  // [git-diff(1), "RAW OUTPUT FORMAT"]: ":<mode> <mode> <id> <id> <status>", a path, and another one of a rename.
  Revision result;
  std::vector<Blob> blobs;
  for (llvm::StringRef rest = *changes; !rest.empty();) {
    llvm::SmallVector<llvm::StringRef, 5> fields;
    takeField(rest).split(fields, ' ');
    std::string before = absolutePath(takeField(rest), root);
    if (fields.size() != 5)
      return llvm::createStringError("git: its output can't be read");
    char status = fields[4].front();
    std::string now = status == 'R' || status == 'C' ? absolutePath(takeField(rest), root) : before;
    if (status == 'A' || now != before)
      result.files[now] = std::nullopt;
    if (status == 'R')
      result.oldNames[now] = before;
    if (status != 'A' && status != 'C')
      blobs.push_back({before, fields[2].str()});
  }
  if (llvm::Error error = readBlobs(root, blobs, result.files))
    return std::move(error);
  llvm::Expected<std::string> untracked = runGit(root, {"ls-files", "--others", "--exclude-standard", "-z"});
  if (!untracked)
    return untracked.takeError();
  for (llvm::StringRef rest = *untracked; !rest.empty();)
    result.untracked.insert(absolutePath(takeField(rest), root));
  return result;
}

} // namespace async_tidy
