#include "analysis/extract/versioned_file_system.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

namespace async_tidy {
namespace {

namespace vfs = llvm::vfs;

class VersionedFileSystem : public vfs::ProxyFileSystem {
public:
  explicit VersionedFileSystem(const FileVersions &versions)
      : ProxyFileSystem(vfs::getRealFileSystem()), versions(versions) {
    for (const auto &[path, text] : versions) {
      if (text)
        // Another text has another time: precompiled preambles are checked by size and time.
        texts->addFile(path, llvm::xxh3_64bits(*text) >> 33, llvm::MemoryBuffer::getMemBuffer(*text, path));
      if (llvm::ErrorOr<vfs::Status> onDisk = getUnderlyingFS().status(path))
        paths[onDisk->getUniqueID()] = path;
    }
  }

  llvm::ErrorOr<vfs::Status> status(const llvm::Twine &path) override {
    const FileVersions::value_type *version = versionOf(path);
    if (!version) {
      llvm::ErrorOr<vfs::Status> onDisk = ProxyFileSystem::status(path);
      // A folder goes with the last file in it.
      if (onDisk)
        return onDisk;
      llvm::SmallString<256> absolute;
      path.toVector(absolute);
      makeAbsolute(absolute);
      llvm::ErrorOr<vfs::Status> inTexts = texts->status(absolute);
      return inTexts ? vfs::Status::copyWithNewName(*inTexts, path) : inTexts;
    }
    if (!version->second)
      return std::make_error_code(std::errc::no_such_file_or_directory);
    llvm::ErrorOr<vfs::Status> found = texts->status(version->first);
    return found ? vfs::Status::copyWithNewName(*found, path) : found;
  }
  bool exists(const llvm::Twine &path) override { return bool(status(path)); }
  llvm::ErrorOr<std::unique_ptr<vfs::File>> openFileForRead(const llvm::Twine &path) override {
    const FileVersions::value_type *version = versionOf(path);
    if (!version)
      return ProxyFileSystem::openFileForRead(path);
    if (!version->second)
      return std::make_error_code(std::errc::no_such_file_or_directory);
    return vfs::File::getWithPath(texts->openFileForRead(version->first), path);
  }
  std::error_code getRealPath(const llvm::Twine &path, llvm::SmallVectorImpl<char> &output) override {
    const FileVersions::value_type *version = versionOf(path);
    if (!version)
      return ProxyFileSystem::getRealPath(path, output);
    if (!version->second)
      return std::make_error_code(std::errc::no_such_file_or_directory);
    output.assign(version->first.begin(), version->first.end());
    return {};
  }

private:
  const FileVersions &versions;
  llvm::IntrusiveRefCntPtr<vfs::InMemoryFileSystem> texts = llvm::makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  /// Of files that are on disk too: by what they are, whatever the name.
  std::map<llvm::sys::fs::UniqueID, std::string> paths;

  const FileVersions::value_type *versionOf(const llvm::Twine &path) {
    llvm::SmallString<256> absolute;
    path.toVector(absolute);
    makeAbsolute(absolute);
    llvm::sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
    auto found = versions.find(absolute.str().str());
    if (found == versions.end())
      if (llvm::ErrorOr<vfs::Status> onDisk = getUnderlyingFS().status(absolute))
        if (auto known = paths.find(onDisk->getUniqueID()); known != paths.end())
          found = versions.find(known->second);
    return found == versions.end() ? nullptr : &*found;
  }
};

} // namespace

llvm::IntrusiveRefCntPtr<vfs::FileSystem> versionedFileSystem(const FileVersions &versions) {
  if (versions.empty())
    return vfs::getRealFileSystem();
  return llvm::makeIntrusiveRefCnt<VersionedFileSystem>(versions);
}

} // namespace async_tidy
