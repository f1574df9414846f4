// Loops that may not end, and results that nobody uses.
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

/// Whether any statement below satisfies the predicate. Bodies of lambdas are others' and are not entered.
static bool anyBelow(const Stmt *stmt, llvm::function_ref<bool(const Stmt *)> predicate) {
  if (!stmt)
    return false;
  if (predicate(stmt))
    return true;
  if (isa<LambdaExpr>(stmt))
    return false;
  return llvm::any_of(stmt->children(), [&](const Stmt *child) { return anyBelow(child, predicate); });
}

/// A break or continue within a loop belongs to it, and a break within a switch too.
static bool hasBreak(const Stmt *stmt) {
  if (!stmt || isa<LambdaExpr, WhileStmt, ForStmt, DoStmt, CXXForRangeStmt, SwitchStmt>(stmt))
    return false;
  return isa<BreakStmt>(stmt) || llvm::any_of(stmt->children(), hasBreak);
}

static bool leadsOut(const Stmt *body) {
  return hasBreak(body) || anyBelow(body, [](const Stmt *stmt) {
           if (isa<ReturnStmt, CoreturnStmt, CXXThrowExpr, GotoStmt, IndirectGotoStmt>(stmt))
             return true;
           const auto *call = dyn_cast<CallExpr>(stmt);
           return call && call->getDirectCallee() && call->getDirectCallee()->isNoReturn();
         });
}

/// A variable that another thread can change: not a local one, or one seen through a reference or pointer.
static bool mayBeShared(const VarDecl *variable) {
  return !variable->hasLocalStorage() || variable->getType()->isReferenceType() || variable->getType()->isPointerType();
}

/// A condition that only reads what others may change: `!done`, `!done.load()`, `state_ == 0`.
static bool onlyReadsShared(const Expr *condition) {
  bool reads = false;
  bool isOther = anyBelow(condition, [&](const Stmt *stmt) {
    if (const auto *call = dyn_cast<CallExpr>(stmt)) {
      const auto *method = dyn_cast_or_null<CXXMethodDecl>(call->getDirectCallee());
      if (!method || !method->getParent()->getIdentifier())
        return true;
      llvm::StringRef owner = method->getParent()->getName();
      bool isRead = isa<CXXConversionDecl>(method) ||
                    (method->getIdentifier() && (method->getName() == "load" || method->getName() == "test"));
      return !isRead || !(owner.starts_with("atomic") || owner.starts_with("__atomic"));
    }
    if (const auto *reference = dyn_cast<DeclRefExpr>(stmt)) {
      const auto *variable = dyn_cast<VarDecl>(reference->getDecl());
      if (variable && !mayBeShared(variable))
        return true;
      reads |= variable != nullptr;
    }
    if (isa<MemberExpr>(stmt) && isa<FieldDecl>(cast<MemberExpr>(stmt)->getMemberDecl()))
      reads = true;
    if (const auto *unary = dyn_cast<UnaryOperator>(stmt))
      return unary->isIncrementDecrementOp();
    if (const auto *binary = dyn_cast<BinaryOperator>(stmt))
      return binary->isAssignmentOp();
    return false;
  });
  return reads && !isOther;
}

/// Nothing that could change what a condition reads: no more than a pause.
static bool isIdle(const Stmt *body, TUBuilder &builder) {
  return !anyBelow(body, [&](const Stmt *stmt) {
    if (const auto *call = dyn_cast<CallExpr>(stmt)) {
      const FunctionDecl *callee = call->getDirectCallee();
      return !callee || isa<CXXMethodDecl>(callee) || builder.isProject(callee->getLocation());
    }
    if (const auto *unary = dyn_cast<UnaryOperator>(stmt))
      return unary->isIncrementDecrementOp();
    if (const auto *binary = dyn_cast<BinaryOperator>(stmt))
      return binary->isAssignmentOp();
    return isa<AsmStmt, CXXNewExpr, CXXDeleteExpr, DeclStmt>(stmt);
  });
}

void BodyWalker::walkLoop(const Stmt *stmt, const Expr *condition, const Stmt *body) {
  Loop loop;
  loop.firstCall = uint32_t(facts.calls.size());
  openScope();
  for (const Stmt *child : stmt->children())
    if (child == body && condition && !isa<DoStmt>(stmt))
      walkGuarded(condition, true, [&] { walk(child); });
    else
      walk(child);
  closeScope();
  addDropped(body);
  loop.lastCall = uint32_t(facts.calls.size());
  if (condition && (condition->isTypeDependent() || condition->containsErrors()))
    return;
  loop.isEndless = !condition || truthOf(condition) == true;
  const auto *counted = dyn_cast<ForStmt>(stmt);
  // `while (T *next = take())` reads a new value each time.
  const auto *whileLoop = dyn_cast<WhileStmt>(stmt);
  bool declares = (whileLoop && whileLoop->getConditionVariable()) || (counted && counted->getConditionVariable());
  loop.polls = !loop.isEndless && !declares && onlyReadsShared(condition) && isIdle(body, builder) &&
               !(counted && counted->getInc());
  // A macro of a library has its own ways (stackless coroutines are made of loops).
  SourceLocation where = stmt->getBeginLoc();
  bool isOfMacro = where.isMacroID() && !builder.isProject(builder.sources.getSpellingLoc(where));
  if ((!loop.isEndless && !loop.polls) || once || isOfMacro)
    return;
  loop.hasExit = leadsOut(body);
  loop.suspends = anyBelow(stmt, [](const Stmt *inner) {
    return isa<CoawaitExpr, CoyieldExpr, DependentCoawaitExpr>(inner);
  });
  loop.location = builder.location(where);
  setBodyEnd(loop, body);
  facts.loops.push_back(loop);
}

/// The definition of a class; of a member of a template's instance that nobody needed yet: the template's.
static const CXXRecordDecl *definitionOf(const CXXRecordDecl *record) {
  if (record && !record->hasDefinition())
    record = record->getInstantiatedFromMemberClass();
  return record && record->hasDefinition() ? record->getDefinition() : nullptr;
}

/// The promise of a coroutine with this result, as far as the class itself names it [coroutine.traits.primary].
static const CXXRecordDecl *promiseOf(const CXXRecordDecl *record, ASTContext &ast) {
  for (const NamedDecl *found : record->lookup(DeclarationName(&ast.Idents.get("promise_type")))) {
    if (const auto *type = dyn_cast<TypeDecl>(found))
      if (const CXXRecordDecl *promise = definitionOf(ast.getTypeDeclType(type)->getAsCXXRecordDecl()))
        return promise;
  }
  return nullptr;
}

static const CXXMethodDecl *methodNamed(const CXXRecordDecl *record, llvm::StringRef name, ASTContext &ast) {
  for (const NamedDecl *found : record->lookup(DeclarationName(&ast.Idents.get(name))))
    if (const auto *method = dyn_cast<CXXMethodDecl>(found->getUnderlyingDecl()))
      return method;
  for (const CXXBaseSpecifier &base : record->bases())
    if (const CXXRecordDecl *parent = base.getType()->getAsCXXRecordDecl(); parent && parent->hasDefinition())
      if (const CXXMethodDecl *method = methodNamed(parent->getDefinition(), name, ast))
        return method;
  return nullptr;
}

bool isAwaitable(const CXXRecordDecl *record, ASTContext &ast) {
  record = definitionOf(record);
  return record && (methodNamed(record, "await_ready", ast) || promiseOf(record, ast) ||
                    !record->lookup(ast.DeclarationNames.getCXXOperatorName(OO_Coawait)).empty());
}

std::optional<bool> boolGivenBy(const FunctionDecl *function) {
  // Nobody may need the member of an instance yet, but the template has it.
  if (function && !function->hasBody())
    function = function->getTemplateInstantiationPattern();
  const auto *body = function && function->hasBody() ? dyn_cast<CompoundStmt>(function->getBody()) : nullptr;
  const auto *result = body && body->size() == 1 ? dyn_cast<ReturnStmt>(body->body_front()) : nullptr;
  const auto *literal = result ? dyn_cast_or_null<CXXBoolLiteralExpr>(result->getRetValue()) : nullptr;
  return literal ? std::optional(literal->getValue()) : std::nullopt;
}

/// Whether a call does nothing until its result is awaited. Unknown counts as no.
static bool isLazyTask(const CXXRecordDecl *record, TUBuilder &builder) {
  ASTContext &ast = builder.ast;
  const CXXRecordDecl *promise = promiseOf(record, ast);
  if (!promise)
    // An awaiter begins in await_suspend.
    return methodNamed(record, "await_suspend", ast) != nullptr;
  // A generator runs in whoever iterates it.
  bool isAwaitable = methodNamed(record, "await_ready", ast) ||
                     !record->lookup(ast.DeclarationNames.getCXXOperatorName(OO_Coawait)).empty();
  if (!isAwaitable && methodNamed(promise, "yield_value", ast))
    return false;
  const CXXMethodDecl *initial = methodNamed(promise, "initial_suspend", ast);
  const CXXRecordDecl *awaiter =
      initial ? definitionOf(initial->getReturnType()->getAsCXXRecordDecl()) : nullptr;
  if (!awaiter)
    return false;
  if (builder.qualifiedName(awaiter) == "std::suspend_always")
    return true;
  return boolGivenBy(methodNamed(awaiter, "await_ready", ast)) == false;
}

/// A class that may be a task: it has something to destroy, or may be awaited.
static const CXXRecordDecl *taskClass(QualType type, ASTContext &ast) {
  const CXXRecordDecl *record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->isLambda() || record->isDependentContext())
    return nullptr;
  record = record->getDefinition();
  bool isTask = !record->hasTrivialDestructor() || promiseOf(record, ast) || methodNamed(record, "await_suspend", ast);
  return isTask ? record : nullptr;
}

/// In a macro that expects its argument to throw: EXPECT_THROW, REQUIRE_THROWS_AS, BOOST_CHECK_THROW.
static bool isInThrowMacro(SourceLocation where, TUBuilder &builder) {
  for (; where.isMacroID(); where = builder.sources.getImmediateMacroCallerLoc(where))
    if (Lexer::getImmediateMacroName(where, builder.sources, builder.ast.getLangOpts()).contains_insensitive("throw"))
      return true;
  return false;
}

void BodyWalker::addDropped(const Stmt *stmt) {
  if (!stmt || once || extractor.expectedThrows)
    return;
  if (const auto *label = dyn_cast<LabelStmt>(stmt))
    return addDropped(label->getSubStmt());
  if (const auto *label = dyn_cast<SwitchCase>(stmt))
    return addDropped(label->getSubStmt());
  const auto *expr = dyn_cast<Expr>(stmt);
  if (!expr || expr->isTypeDependent() || expr->containsErrors())
    return;
  if (const auto *full = dyn_cast<FullExpr>(expr))
    return addDropped(full->getSubExpr());
  if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(expr))
    return addDropped(bound->getSubExpr());
  if (const auto *parens = dyn_cast<ParenExpr>(expr))
    return addDropped(parens->getSubExpr());
  if (const auto *op = dyn_cast<BinaryOperator>(expr); op && op->getOpcode() == BO_Comma) {
    addDropped(op->getLHS());
    return addDropped(op->getRHS());
  }
  if (const auto *conditional = dyn_cast<ConditionalOperator>(expr)) {
    addDropped(conditional->getTrueExpr());
    return addDropped(conditional->getFalseExpr());
  }
  const auto *call = dyn_cast<CallExpr>(expr);
  auto found = call ? callOf.find(call) : callOf.end();
  if (found != callOf.end() && !facts.written.empty())
    for (Written &written : llvm::reverse(facts.written))
      if (written.call <= found->second) {
        written.isStatement |= written.call == found->second;
        break;
      }
  const CXXRecordDecl *record = call && call->isPRValue() ? taskClass(call->getType(), builder.ast) : nullptr;
  if (!record || found == callOf.end())
    return;
  if (isInThrowMacro(call->getBeginLoc(), builder))
    return;
  Dropped dropped;
  dropped.call = found->second;
  dropped.location = facts.calls[dropped.call].location;
  dropped.type = builder.classNameOf(call->getType());
  dropped.isLazy = isLazyTask(record, builder);
  facts.dropped.push_back(dropped);
}

void BodyWalker::addUnused(const VarDecl *variable) {
  if (variable->isReferenced() || variable->isUsed(false) || variable->hasAttr<UnusedAttr>() || once ||
      !variable->getIdentifier() || !variable->isLocalVarDecl() || isa<DecompositionDecl>(variable) ||
      variable->getType()->isReferenceType())
    return;
  const CXXRecordDecl *record = taskClass(variable->getType(), builder.ast);
  const Expr *init = record ? variable->getInit()->IgnoreUnlessSpelledInSource() : nullptr;
  if (!init || !isa<CallExpr>(init))
    return;
  Dropped dropped;
  dropped.location = builder.location(variable->getLocation());
  dropped.type = builder.classNameOf(variable->getType());
  dropped.variable = builder.string(variable->getName());
  dropped.isLazy = isLazyTask(record, builder);
  facts.dropped.push_back(dropped);
}

} // namespace async_tidy
