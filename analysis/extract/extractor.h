// Finds every function-like thing of the project in an AST, and walks its body once.
#pragma once

#include "analysis/extract/tu_builder.h"

#include "llvm/ADT/DenseSet.h"

namespace async_tidy {

class Extractor {
public:
  Extractor(clang::ASTContext &, const Project &);

  TUBuilder builder;
  /// Within the arguments of a function that expects them to throw: assertThrows([] { parse(""); }).
  unsigned expectedThrows = 0;

  void visitContext(const clang::DeclContext *);
  /// Called by body walkers for what is declared within a body.
  void visitLambda(const clang::LambdaExpr *);
  void visitRecord(const clang::CXXRecordDecl *);

private:
  llvm::DenseSet<const clang::FunctionDecl *> visited;
  llvm::DenseSet<const clang::CXXRecordDecl *> visitedRecords, recordedClasses;

  void visitDecl(const clang::Decl *);
  void visitFunction(const clang::FunctionDecl *);
  void visitFunctionTemplate(const clang::FunctionTemplateDecl *);
  void visitVariable(const clang::VarDecl *);
  void visitField(const clang::FieldDecl *);
  void initialise(EntityId, const clang::ValueDecl *, const clang::Expr *init);
  void recordClass(const clang::CXXRecordDecl *);
};

} // namespace async_tidy
