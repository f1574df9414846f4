// The flow graph of one body, from Clang's CFG.
#pragma once

#include "analysis/extract/body_walker.h"

#include "llvm/ADT/DenseSet.h"

namespace async_tidy {

/// Made once the body is walked: calls and bindings are referred to by number.
class FlowBuilder {
public:
  explicit FlowBuilder(BodyWalker &walker) : walker(walker), builder(walker.builder) {}

  std::vector<FlowBlock> build(const clang::Stmt *body);

private:
  BodyWalker &walker;
  TUBuilder &builder;
  /// Names of variables that are no use of these: the target of an assignment, what is only referred to.
  llvm::DenseSet<const clang::Expr *> covered;

  void addElement(const clang::CFGElement &, FlowBlock &);
  void addStmt(const clang::Stmt *, FlowBlock &);
  void addVariable(const clang::VarDecl *, FlowBlock &);
  void addAssignment(const clang::Expr *expr, const clang::Expr *target, const clang::Expr *value, FlowBlock &);
  void addReference(const clang::DeclRefExpr *, FlowBlock &);
  void addMethod(const clang::CXXMemberCallExpr *, FlowBlock &);
  void addNumbered(FlowKind, const void *origin, FlowBlock &);
  void add(FlowBlock &, FlowKind, clang::SourceLocation, Value variable, Value value = {});
  void cover(const clang::Stmt *);
  void setCondition(const clang::Stmt *, FlowBlock &);

  /// What an expression of a pointer's, a reference's or a view's type refers into: a variable of the thread, another
  /// local variable of that kind, or what a call gives. Unknown where it is none of these.
  Value pointee(const clang::Expr *, unsigned depth = 0);
  Value placeOf(const clang::Expr *, unsigned depth);
  Value placeOfResult(const clang::CallExpr *, unsigned depth);
  const clang::VarDecl *threadLocalOf(const clang::Expr *);
};

} // namespace async_tidy
