// Builds a TU summary: tables of strings, files and entities, and the names of entities.
#pragma once

#include "analysis/extract/clang_ast.h"
#include "analysis/extract/extract.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace async_tidy {

class TUBuilder {
public:
  TUBuilder(clang::ASTContext &, const Project &);

  clang::ASTContext &ast;
  const clang::SourceManager &sources;
  TUSummary summary;

  StringId string(llvm::StringRef);
  /// The place in a file: of an expansion, where the macro is used, or where its argument is written.
  Location location(clang::SourceLocation);
  bool isProject(clang::SourceLocation);
  /// The file of a place, which facts have spans of.
  uint32_t fileWithSpans(clang::SourceLocation);

  /// The entity of a function, with everything but its facts.
  EntityId entity(const clang::FunctionDecl *);
  /// The destructor of a class of which only the name is known: nobody needed it complete.
  EntityId destructorOfIncomplete(const clang::CXXRecordDecl *);
  /// A pseudo-function for the initialiser of a field, or of a variable at namespace or class scope.
  EntityId initializerEntity(const clang::ValueDecl *);
  /// Unique over the program: a USR, the path of lambdas on it, and the unit where linkage is internal.
  std::string nameOf(const clang::FunctionDecl *);
  StringId usr(const clang::Decl *);
  /// Of the class that a type is, or a reference or pointer to: its qualified name, or the empty string.
  StringId classNameOf(clang::QualType);
  /// As models know it: no template arguments, no inline or anonymous namespaces.
  std::string qualifiedName(const clang::NamedDecl *);

private:
  const Project &project;
  llvm::StringMap<StringId> stringIds;
  llvm::StringMap<EntityId> entityIds;
  llvm::DenseMap<const clang::FunctionDecl *, EntityId> entityOf;
  llvm::DenseMap<clang::FileID, uint32_t> fileIds;
  llvm::DenseMap<clang::FileID, bool> projectFiles;
  /// What the classes and namespaces around a declaration say, theirs and those around them.
  llvm::DenseMap<const clang::DeclContext *, std::vector<StringId>> contextAnnotations;

  EntityId newEntity(const std::string &name, bool &isNew);
  std::string nameOfClosure(const clang::CXXRecordDecl *);
  std::string displayName(const clang::FunctionDecl *);
  Counterpart counterpartOf(const clang::FunctionDecl *);
  std::vector<StringId> annotationsOf(const clang::FunctionDecl *);
  const std::vector<StringId> &annotationsAround(const clang::DeclContext *);
  void addAnnotations(const clang::Decl *, std::vector<StringId> &);
  void appendClosures(const clang::TemplateArgument &, unsigned depth, std::string &out);
  void appendClosures(clang::QualType, unsigned depth, std::string &out);
};

} // namespace async_tidy
