// What has to hold of the parameters where a call is reached.
#include "analysis/extract/body_walker.h"

#include "clang/Analysis/Analyses/ExprMutationAnalyzer.h"

namespace async_tidy {

using namespace clang;

/// Down to what was written, without conversions but those that a function does.
static const Expr *bareOf(const Expr *expr) {
  for (const Expr *inner = nullptr; inner != expr;) {
    inner = expr;
    expr = expr->IgnoreParenImpCasts();
    if (const auto *full = dyn_cast<FullExpr>(expr))
      expr = full->getSubExpr();
    else if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(expr))
      expr = bound->getSubExpr();
    else if (const auto *made = dyn_cast<MaterializeTemporaryExpr>(expr))
      expr = made->getSubExpr();
  }
  return expr;
}

static bool hasConstructorFromNull(const CXXRecordDecl *record) {
  return llvm::any_of(record->ctors(), [](const CXXConstructorDecl *constructor) {
    return constructor->getNumParams() > 0 && constructor->getParamDecl(0)->getType()->isNullPtrType();
  });
}

bool isNullObject(const Expr *expr) {
  if (const auto *argument = dyn_cast<CXXDefaultArgExpr>(expr))
    expr = argument->getExpr();
  if (expr->getType().isNull() || !expr->getType()->isRecordType())
    return false;
  expr = bareOf(expr);
  if (const auto *cast = dyn_cast<CXXFunctionalCastExpr>(expr))
    expr = bareOf(cast->getSubExpr());
  const auto *construct = dyn_cast<CXXConstructExpr>(expr);
  if (!construct)
    return false;
  if (construct->isElidable() && construct->getNumArgs() == 1)
    return isNullObject(construct->getArg(0));
  const CXXConstructorDecl *constructor = construct->getConstructor();
  if (construct->getNumArgs() == 0)
    return hasConstructorFromNull(constructor->getParent());
  return constructor->getParamDecl(0)->getType()->isNullPtrType();
}

bool mayFallThrough(const Stmt *stmt) {
  if (const auto *compound = dyn_cast<CompoundStmt>(stmt))
    return compound->body_empty() || mayFallThrough(compound->body_back());
  if (const auto *expr = dyn_cast<Expr>(stmt)) {
    expr = bareOf(expr);
    const auto *call = dyn_cast<CallExpr>(expr);
    const FunctionDecl *callee = call ? call->getDirectCallee() : nullptr;
    return !isa<CXXThrowExpr>(expr) && !(callee && callee->isNoReturn());
  }
  return !isa<ReturnStmt, CoreturnStmt, BreakStmt, ContinueStmt, GotoStmt>(stmt);
}

const ParmVarDecl *BodyWalker::unchangedParameter(const Expr *expr) {
  const auto *reference = dyn_cast<DeclRefExpr>(bareOf(expr));
  const auto *parameter = reference ? dyn_cast<ParmVarDecl>(reference->getDecl()) : nullptr;
  if (!parameter || !function || parameter->getDeclContext() != function || !function->getBody())
    return nullptr;
  auto [it, isNew] = mutated.try_emplace(parameter, true);
  if (isNew)
    it->second = ExprMutationAnalyzer(*function->getBody(), builder.ast).isMutated(parameter);
  return it->second ? nullptr : parameter;
}

void BodyWalker::addGuards(const Expr *condition, bool truth) {
  if (!condition || condition->isTypeDependent() || condition->containsErrors())
    return;
  condition = bareOf(condition);
  auto add = [&](const Expr *tested, int64_t constant, bool isEqual) {
    if (const ParmVarDecl *parameter = unchangedParameter(tested))
      guards.push_back({parameter->getFunctionScopeIndex(), constant, isEqual});
  };
  if (const auto *unary = dyn_cast<UnaryOperator>(condition)) {
    if (unary->getOpcode() == UO_LNot)
      addGuards(unary->getSubExpr(), !truth);
    return;
  }
  if (const auto *rewritten = dyn_cast<CXXRewrittenBinaryOperator>(condition))
    return addGuards(rewritten->getSemanticForm(), truth);
  if (const auto *op = dyn_cast<BinaryOperator>(condition); op && op->isLogicalOp()) {
    // Both sides are known of a conjunction that holds, and of a disjunction that does not.
    if ((op->getOpcode() == BO_LAnd) != truth)
      return;
    addGuards(op->getLHS(), truth);
    return addGuards(op->getRHS(), truth);
  }
  if (const auto *op = dyn_cast<BinaryOperator>(condition); op && op->isEqualityOp()) {
    bool isEqual = (op->getOpcode() == BO_EQ) == truth;
    int64_t constant = 0;
    if (constantOf(op->getRHS(), constant))
      add(op->getLHS(), constant, isEqual);
    else if (constantOf(op->getLHS(), constant))
      add(op->getRHS(), constant, isEqual);
    return;
  }
  if (const auto *op = dyn_cast<CXXOperatorCallExpr>(condition)) {
    // `pointer == nullptr`
    bool isComparison = op->getOperator() == OO_EqualEqual || op->getOperator() == OO_ExclaimEqual;
    if (isComparison && op->getNumArgs() == 2 && op->getArg(1)->getType()->isNullPtrType())
      add(op->getArg(0), 0, (op->getOperator() == OO_EqualEqual) == truth);
    return;
  }
  if (const auto *call = dyn_cast<CXXMemberCallExpr>(condition)) {
    if (isa_and_nonnull<CXXConversionDecl>(call->getMethodDecl()))
      add(call->getImplicitObjectArgument(), 0, !truth);
    return;
  }
  if (!condition->getType()->isRecordType())
    add(condition, 0, !truth);
}

void BodyWalker::walkGuarded(const Expr *condition, bool truth, llvm::function_ref<void()> walkInner) {
  size_t outer = guards.size();
  addGuards(condition, truth);
  walkInner();
  guards.resize(outer);
}

} // namespace async_tidy
