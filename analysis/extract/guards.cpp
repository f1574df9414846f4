// Branches, and what has to hold of the parameters where a call is reached.
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

/// nullptr, std::nullopt, boost::none.
static bool isNullType(QualType type) {
  const CXXRecordDecl *record = type.getNonReferenceType()->getAsCXXRecordDecl();
  return type.getNonReferenceType()->isNullPtrType() ||
         (record && record->getIdentifier() && (record->getName() == "nullopt_t" || record->getName() == "none_t"));
}

/// A smart pointer, std::function, std::optional.
static bool isNullable(QualType type) {
  const CXXRecordDecl *record = type.isNull() ? nullptr : type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition())
    return false;
  return llvm::any_of(record->ctors(), [](const CXXConstructorDecl *constructor) {
    return constructor->getNumParams() > 0 && isNullType(constructor->getParamDecl(0)->getType());
  });
}

/// empty(), isEmpty(), isNull().
static bool asksForEmpty(const CXXMethodDecl *method) {
  if (!method || !method->getIdentifier() || !method->isConst() || method->getNumParams())
    return false;
  llvm::StringRef name = method->getName();
  return name.equals_insensitive("empty") || name.equals_insensitive("isempty") || name.equals_insensitive("isnull");
}

/// A string or container: as it is made without arguments, it is empty.
static bool mayBeEmpty(QualType type) {
  const CXXRecordDecl *record = type.isNull() ? nullptr : type.getNonReferenceType()->getAsCXXRecordDecl();
  return record && record->hasDefinition() &&
         llvm::any_of(record->methods(), [](const CXXMethodDecl *method) { return asksForEmpty(method); });
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
    return isNullable(construct->getType()) || mayBeEmpty(construct->getType());
  return isNullType(constructor->getParamDecl(0)->getType());
}

bool isNonNull(const Expr *expr) {
  if (const auto *argument = dyn_cast<CXXDefaultArgExpr>(expr))
    expr = argument->getExpr();
  if (expr->getType().isNull() || expr->isTypeDependent())
    return false;
  expr = bareOf(expr);
  if (const auto *cast = dyn_cast<CXXFunctionalCastExpr>(expr))
    expr = bareOf(cast->getSubExpr());
  if (isa<LambdaExpr, CXXThisExpr, CXXNewExpr, StringLiteral>(expr))
    return true;
  if (const auto *reference = dyn_cast<DeclRefExpr>(expr))
    return isa<FunctionDecl>(reference->getDecl()) || reference->getType()->isArrayType();
  if (const auto *unary = dyn_cast<UnaryOperator>(expr))
    return unary->getOpcode() == UO_AddrOf;
  if (const auto *call = dyn_cast<CallExpr>(expr)) {
    const FunctionDecl *callee = call->getDirectCallee();
    return callee && callee->getIdentifier() &&
           (callee->getName() == "make_shared" || callee->getName() == "make_unique");
  }
  const auto *construct = dyn_cast<CXXConstructExpr>(expr);
  if (!construct || construct->getNumArgs() == 0 || !isNullable(construct->getType()))
    return false;
  const Expr *first = construct->getArg(0);
  if (construct->getConstructor()->isCopyOrMoveConstructor())
    return isNonNull(first);
  QualType from = first->getType();
  // From a pointer or another of the kind it may be empty.
  return isNonNull(first) || !(isNullType(from) || from->isPointerType() || isNullable(from));
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

static bool names(const Expr *expr, const VarDecl *variable) {
  const auto *reference = expr ? dyn_cast<DeclRefExpr>(expr->IgnoreParens()) : nullptr;
  return reference && reference->getDecl() == variable;
}

/// Whether the statement may change the parameter, or whether it is null. What it refers to does not count.
static bool mayChange(const Stmt *stmt, const VarDecl *parameter) {
  if (!stmt)
    return false;
  const Expr *read = nullptr;
  if (const auto *cast = dyn_cast<ImplicitCastExpr>(stmt)) {
    if (cast->getCastKind() == CK_LValueToRValue || cast->getType().isConstQualified())
      read = cast->getSubExpr();
  } else if (const auto *call = dyn_cast<CXXOperatorCallExpr>(stmt)) {
    if (call->getNumArgs() && (call->getOperator() == OO_Star || call->getOperator() == OO_Arrow))
      read = call->getArg(0);
  } else if (const auto *member = dyn_cast<CXXMemberCallExpr>(stmt)) {
    const CXXMethodDecl *method = member->getMethodDecl();
    bool isAccess = method && method->getIdentifier() && (method->getName() == "value" || method->getName() == "get");
    if (method && (method->isConst() || isAccess))
      read = member->getImplicitObjectArgument();
  }
  if (names(read, parameter)) {
    const auto *call = dyn_cast<CallExpr>(stmt);
    return call && llvm::any_of(call->arguments(), [&](const Expr *argument) {
             return !names(argument, parameter) && mayChange(argument, parameter);
           });
  }
  if (const auto *expr = dyn_cast<Expr>(stmt); names(expr, parameter))
    return true;
  return llvm::any_of(stmt->children(), [&](const Stmt *child) { return mayChange(child, parameter); });
}

const ParmVarDecl *BodyWalker::unchangedParameter(const Expr *expr) {
  const auto *reference = dyn_cast<DeclRefExpr>(bareOf(expr));
  const auto *parameter = reference ? dyn_cast<ParmVarDecl>(reference->getDecl()) : nullptr;
  if (!parameter || !function || parameter->getDeclContext() != function || !function->getBody())
    return nullptr;
  return isUnchanged(parameter) ? parameter : nullptr;
}

bool BodyWalker::isUnchanged(const VarDecl *variable) {
  auto [it, isNew] = changed.try_emplace(variable, true);
  if (isNew)
    it->second =
        !variable->getType().getNonReferenceType().isConstQualified() && mayChange(function->getBody(), variable);
  return !it->second;
}

const Expr *BodyWalker::unchangedInit(const Expr *expr) {
  const auto *reference = dyn_cast<DeclRefExpr>(bareOf(expr));
  const auto *variable = reference ? dyn_cast<VarDecl>(reference->getDecl()) : nullptr;
  bool isOwn = variable && variable->isLocalVarDecl() && variable->hasInit() && variable->getType()->isBooleanType() &&
               function && function->getBody() && variable->getDeclContext() == function;
  return isOwn && isUnchanged(variable) ? variable->getInit() : nullptr;
}

/// The number, flag or pointer that a field of this object is, or null.
static const FieldDecl *ownField(const Expr *expr) {
  const auto *member = dyn_cast<MemberExpr>(bareOf(expr));
  const auto *field = member && isa<CXXThisExpr>(bareOf(member->getBase()))
                          ? dyn_cast<FieldDecl>(member->getMemberDecl())
                          : nullptr;
  return field && field->getType()->isScalarType() ? field : nullptr;
}

void BodyWalker::addGuards(const Expr *condition, bool truth) {
  if (!condition || condition->isTypeDependent() || condition->containsErrors())
    return;
  condition = bareOf(condition);
  auto addCall = [&](const Expr *tested) {
    // `bool isOwn = isOwnThread(); if (isOwn)`
    if (const Expr *init = unchangedInit(tested))
      tested = init;
    if (auto call = callOf.find(bareOf(tested)); call != callOf.end())
      guards.push_back({ParameterGuard::CallResult, int64_t(call->second), true});
  };
  if (truth)
    addCall(condition);
  auto add = [&](const Expr *tested, int64_t constant, bool isEqual) {
    if (const ParmVarDecl *parameter = unchangedParameter(tested))
      guards.push_back({parameter->getFunctionScopeIndex(), constant, isEqual});
    else if (const FieldDecl *field = constant == 0 ? ownField(tested) : nullptr)
      guards.push_back({ParameterGuard::OwnField, int64_t(variableValue(field).name), isEqual});
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
    if (isEqual)
      addCall(op->getLHS()), addCall(op->getRHS());
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
    if (isComparison && op->getNumArgs() == 2 && (op->getOperator() == OO_EqualEqual) == truth)
      addCall(op->getArg(0)), addCall(op->getArg(1));
    if (isComparison && op->getNumArgs() == 2 && isNullType(op->getArg(1)->getType()))
      add(op->getArg(0), 0, (op->getOperator() == OO_EqualEqual) == truth);
    return;
  }
  if (const auto *call = dyn_cast<CXXMemberCallExpr>(condition)) {
    const CXXMethodDecl *method = call->getMethodDecl();
    bool asks = method && (isa<CXXConversionDecl>(method) ||
                           (method->getIdentifier() && method->getName() == "has_value" && !call->getNumArgs()));
    if (asks)
      add(call->getImplicitObjectArgument(), 0, !truth);
    else if (asksForEmpty(method))
      add(call->getImplicitObjectArgument(), 0, truth);
    return;
  }
  if (!condition->getType()->isRecordType())
    add(condition, 0, !truth);
}

/// The variable with static storage that an expression names, or null.
static const VarDecl *staticVariable(const Expr *expr) {
  expr = expr ? bareOf(expr) : nullptr;
  const ValueDecl *named = nullptr;
  if (const auto *reference = dyn_cast_or_null<DeclRefExpr>(expr))
    named = reference->getDecl();
  else if (const auto *member = dyn_cast_or_null<MemberExpr>(expr))
    named = member->getMemberDecl();
  const auto *variable = dyn_cast_or_null<VarDecl>(named);
  return variable && variable->hasGlobalStorage() && variable->getTLSKind() == VarDecl::TLS_None ? variable : nullptr;
}

/// The variable with static storage that is null where the condition holds, or null.
static const VarDecl *testedForNull(const Expr *condition) {
  condition = bareOf(condition);
  if (const auto *unary = dyn_cast<UnaryOperator>(condition); unary && unary->getOpcode() == UO_LNot) {
    const Expr *tested = bareOf(unary->getSubExpr());
    if (const auto *call = dyn_cast<CXXMemberCallExpr>(tested))
      tested = call->getImplicitObjectArgument();
    return staticVariable(tested);
  }
  if (const auto *op = dyn_cast<BinaryOperator>(condition); op && op->getOpcode() == BO_EQ)
    return isa<CXXNullPtrLiteralExpr, GNUNullExpr>(bareOf(op->getRHS())) ? staticVariable(op->getLHS()) : nullptr;
  if (const auto *op = dyn_cast<CXXOperatorCallExpr>(condition);
      op && op->getOperator() == OO_EqualEqual && op->getNumArgs() == 2 && isNullType(op->getArg(1)->getType()))
    return staticVariable(op->getArg(0));
  return nullptr;
}

bool BodyWalker::setsFirst(const IfStmt *branch) {
  if (!branch->getCond() || branch->getElse() || branch->getCond()->isTypeDependent())
    return false;
  const VarDecl *variable = testedForNull(branch->getCond());
  if (!variable)
    return false;
  const Stmt *body = branch->getThen();
  if (const auto *compound = dyn_cast<CompoundStmt>(body))
    body = compound->size() == 1 ? compound->body_front() : nullptr;
  const auto *expr = dyn_cast_or_null<Expr>(body);
  expr = expr ? bareOf(expr) : nullptr;
  if (const auto *op = dyn_cast_or_null<BinaryOperator>(expr))
    return op->getOpcode() == BO_Assign && staticVariable(op->getLHS()) == variable;
  if (const auto *op = dyn_cast_or_null<CXXOperatorCallExpr>(expr))
    return op->getOperator() == OO_Equal && op->getNumArgs() == 2 && staticVariable(op->getArg(0)) == variable;
  if (const auto *call = dyn_cast_or_null<CXXMemberCallExpr>(expr))
    return staticVariable(call->getImplicitObjectArgument()) == variable;
  return false;
}

void BodyWalker::walkGuarded(const Expr *condition, bool truth, llvm::function_ref<void()> walkInner) {
  size_t outer = guards.size();
  addGuards(condition, truth);
  walkInner();
  guards.resize(outer);
}

void BodyWalker::walkIf(const IfStmt *branch) {
  openScope();
  walk(branch->getInit());
  if (const DeclStmt *declared = branch->getConditionVariableDeclStmt())
    walk(declared);
  if (branch->isConsteval())
    walk(branch->isNegatedConsteval() ? branch->getThen() : branch->getElse());
  else if (branch->isConstexpr() && branch->getCond()->isValueDependent())
    ; // in a pattern: either may be discarded
  else if (branch->isConstexpr()) {
    if (std::optional<const Stmt *> taken = branch->getNondiscardedCase(builder.ast))
      walk(*taken);
  } else {
    walk(branch->getCond());
    // `if (!instance) instance = new Service;` runs once, like the initialiser of a static variable.
    bool isFirst = setsFirst(branch);
    once += isFirst;
    walkBranches(branch->getCond(), branch->getThen(), branch->getElse());
    once -= isFirst;
    addDropped(branch->getThen());
    addDropped(branch->getElse());
  }
  closeScope();
}

void BodyWalker::walkBranches(const Expr *condition, const Stmt *ifTrue, const Stmt *ifFalse) {
  std::optional<bool> truth = truthOf(condition);
  if (truth != false)
    walkGuarded(condition, true, [&] { walk(ifTrue); });
  if (truth != true)
    walkGuarded(condition, false, [&] { walk(ifFalse); });
}

std::optional<bool> BodyWalker::truthOf(const Expr *condition) {
  if (!condition)
    return std::nullopt;
  condition = condition->IgnoreParenImpCasts();
  if (const auto *op = dyn_cast<BinaryOperator>(condition); op && op->isLogicalOp()) {
    bool decides = op->getOpcode() == BO_LOr;
    std::optional<bool> left = truthOf(op->getLHS()), right = truthOf(op->getRHS());
    if (left == decides || right == decides)
      return decides;
    return left && right ? std::optional(!decides) : std::nullopt;
  }
  int64_t constant = 0;
  return constantOf(condition, constant) ? std::optional(constant != 0) : std::nullopt;
}

} // namespace async_tidy
