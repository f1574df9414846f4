// A file system in which some files are other than on disk.
#pragma once

#include "analysis/extract/file_versions.h"

#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// The disk with these files in place of its own. A file is also found by another name that leads to it, through a link.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> versionedFileSystem(const FileVersions &);

} // namespace async_tidy
