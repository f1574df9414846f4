// What differs between the Clangs that async-tidy builds on, 19 and 22, and nothing else does.
#pragma once

#include "clang/Basic/Version.h"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/PrecompiledPreamble.h"
#include "llvm/Support/VirtualFileSystem.h"

#if CLANG_VERSION_MAJOR >= 22
#include "clang/Driver/CreateInvocationFromArgs.h"
#else
#include "clang/Frontend/Utils.h"
#endif

#include <memory>

namespace async_tidy {

/// Diagnostics that go to `consumer`, or to nobody.
inline llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> diagnosticsFor(clang::DiagnosticConsumer *consumer = nullptr) {
  bool isOwner = !consumer;
  if (isOwner)
    consumer = new clang::IgnoringDiagConsumer();
#if CLANG_VERSION_MAJOR >= 22
  static clang::DiagnosticOptions options;
  return llvm::makeIntrusiveRefCnt<clang::DiagnosticsEngine>(clang::DiagnosticIDs::create(), options, consumer, isOwner);
#else
  return llvm::makeIntrusiveRefCnt<clang::DiagnosticsEngine>(new clang::DiagnosticIDs(), new clang::DiagnosticOptions(),
                                                             consumer, isOwner);
#endif
}

/// A compiler for the invocation, with these files, that tells `errors` what it has to say.
inline std::unique_ptr<clang::CompilerInstance> compilerFor(std::shared_ptr<clang::CompilerInvocation> invocation,
                                                            llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files,
                                                            clang::DiagnosticConsumer &errors) {
#if CLANG_VERSION_MAJOR >= 22
  auto compiler = std::make_unique<clang::CompilerInstance>(std::move(invocation));
  compiler->createVirtualFileSystem(std::move(files));
  compiler->createDiagnostics(&errors, /*ShouldOwnClient=*/false);
  compiler->createFileManager();
#else
  auto compiler = std::make_unique<clang::CompilerInstance>();
  compiler->setInvocation(std::move(invocation));
  compiler->createDiagnostics(&errors, /*ShouldOwnClient=*/false);
  compiler->createFileManager(std::move(files));
#endif
  return compiler;
}

/// Kept in memory.
inline llvm::ErrorOr<clang::PrecompiledPreamble> buildPreamble(const clang::CompilerInvocation &invocation,
                                                               const llvm::MemoryBuffer &text,
                                                               clang::PreambleBounds bounds,
                                                               llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files,
                                                               clang::DiagnosticConsumer &errors,
                                                               clang::PreambleCallbacks &callbacks) {
  llvm::IntrusiveRefCntPtr<clang::DiagnosticsEngine> diagnostics = diagnosticsFor(&errors);
  return clang::PrecompiledPreamble::Build(invocation, &text, bounds,
#if CLANG_VERSION_MAJOR >= 22
                                           diagnostics,
#else
                                           *diagnostics,
#endif
                                           std::move(files), std::make_shared<clang::PCHContainerOperations>(),
                                           /*StoreInMemory=*/true, /*StoragePath=*/"", callbacks);
}

} // namespace async_tidy
