#include "analysis/extract/body_walker.h"
#include "analysis/extract/flow.h"

namespace async_tidy {

using namespace clang;

const FunctionDecl *calleeOf(const CallExpr *call) {
  return call->isTypeDependent() && !call->getDirectCallee() ? nullptr : call->getDirectCallee();
}

BodyWalker::BodyWalker(Extractor &extractor, EntityId id, const FunctionDecl *function)
    : extractor(extractor), builder(extractor.builder), id(id), function(function) {}

void BodyWalker::walkFunction() {
  if (const auto *constructor = dyn_cast<CXXConstructorDecl>(function))
    for (const CXXCtorInitializer *init : constructor->inits()) {
      Value member = init->isAnyMemberInitializer() ? variableValue(init->getAnyMember()) : Value();
      walkInit(init->getInit(), member);
      bind(member, valueOf(init->getInit()));
    }
  const Stmt *body = function->doesThisDeclarationHaveABody() ? function->getBody() : nullptr;
  const auto *coroutine = dyn_cast_or_null<CoroutineBodyStmt>(body);
  if (coroutine) {
    isCoroutine = true;
    addPromiseHook(coroutine->getReturnValueInit(), function->getLocation());
    addSuspension(coroutine->getInitSuspendStmt(), function->getLocation());
    walk(coroutine->getBody());
    addPromiseHook(coroutine->getExceptionHandler(), function->getLocation());
    addSuspension(coroutine->getFinalSuspendStmt(), function->getLocation());
    facts.coroutine = hasYield && !hasAwait ? CoroutineKind::Generator : CoroutineKind::Task;
  } else
    walk(body);
  if (const auto *destructor = dyn_cast<CXXDestructorDecl>(function))
    destroyMembers(destructor->getParent());
  if (body && !function->isDependentContext() && (coroutine || needsFlow))
    facts.flow = FlowBuilder(*this).build(coroutine ? coroutine->getBody() : body);
}

void BodyWalker::walkInitializer(const ValueDecl *variable, const Expr *init) {
  Value target = variableValue(variable);
  walkInit(init, target);
  bind(target, valueOf(init));
}

void BodyWalker::walkChildren(const Stmt *stmt) {
  for (const Stmt *child : stmt->children())
    walk(child);
}

void BodyWalker::walkFull(llvm::function_ref<void()> walkInner) {
  std::vector<Call> own;
  std::vector<Call> *outer = std::exchange(temporaries, &own);
  walkInner();
  temporaries = outer;
  facts.calls.insert(facts.calls.end(), own.rbegin(), own.rend());
}

void BodyWalker::walkScoped(const Stmt *stmt) {
  openScope();
  walkChildren(stmt);
  closeScope();
}

void BodyWalker::walkCompound(const CompoundStmt *compound) {
  openScope();
  size_t outer = guards.size();
  for (const Stmt *stmt : compound->body()) {
    // Reached from elsewhere too.
    if (isa<LabelStmt, SwitchCase>(stmt))
      guards.resize(outer);
    walk(stmt);
    addDropped(stmt);
    // `if (!flag) return;`
    if (const auto *branch = dyn_cast<IfStmt>(stmt)) {
      if (!mayFallThrough(branch->getThen()))
        addGuards(branch->getCond(), false);
      else if (branch->getElse() && !mayFallThrough(branch->getElse()))
        addGuards(branch->getCond(), true);
    }
  }
  addEarlyEnds(compound);
  // The variables may stem from before.
  guards.resize(outer);
  closeScope();
}

void BodyWalker::walk(const Stmt *stmt) {
  if (!stmt)
    return;
  switch (stmt->getStmtClass()) {
  // Unevaluated operands [expr.context].
  case Stmt::UnaryExprOrTypeTraitExprClass:
  case Stmt::CXXNoexceptExprClass:
  case Stmt::RequiresExprClass:
  case Stmt::ConceptSpecializationExprClass:
  case Stmt::OffsetOfExprClass:
  case Stmt::TypeTraitExprClass:
  case Stmt::SizeOfPackExprClass:
  // Their source is walked where it stands.
  case Stmt::OpaqueValueExprClass:
  case Stmt::BlockExprClass:
    return;
  case Stmt::CXXTypeidExprClass:
    if (cast<CXXTypeidExpr>(stmt)->isPotentiallyEvaluated())
      walkChildren(stmt);
    return;
  case Stmt::GenericSelectionExprClass:
    if (const auto *selection = cast<GenericSelectionExpr>(stmt); !selection->isResultDependent())
      walk(selection->getResultExpr());
    return;
  case Stmt::IfStmtClass:
    return walkIf(cast<IfStmt>(stmt));
  case Stmt::CompoundStmtClass:
    return walkCompound(cast<CompoundStmt>(stmt));
  case Stmt::CXXCatchStmtClass:
    ++handlers;
    walkChildren(stmt);
    --handlers;
    return;
  case Stmt::SwitchStmtClass:
  case Stmt::CXXForRangeStmtClass:
    return walkScoped(stmt);
  case Stmt::DeclStmtClass:
    for (const Decl *decl : cast<DeclStmt>(stmt)->decls()) {
      if (const auto *variable = dyn_cast<VarDecl>(decl))
        walkVariable(variable);
      else if (const auto *record = dyn_cast<CXXRecordDecl>(decl))
        extractor.visitRecord(record);
    }
    return;
  case Stmt::LambdaExprClass:
    return walkLambda(cast<LambdaExpr>(stmt));
  case Stmt::ReturnStmtClass:
    return walkReturn(cast<ReturnStmt>(stmt)->getRetValue());
  case Stmt::CoreturnStmtClass: {
    const auto *result = cast<CoreturnStmt>(stmt);
    walkReturn(result->getOperand());
    return addPromiseHook(result->getPromiseCall(), result->getBeginLoc());
  }
  case Stmt::CoawaitExprClass:
    hasAwait = true;
    return walkSuspend(cast<CoroutineSuspendExpr>(stmt));
  case Stmt::CoyieldExprClass:
    hasYield = true;
    return walkSuspend(cast<CoroutineSuspendExpr>(stmt));
  case Stmt::DependentCoawaitExprClass:
    hasAwait = true;
    return walkChildren(stmt);
  case Stmt::CallExprClass:
  case Stmt::CXXMemberCallExprClass:
  case Stmt::CXXOperatorCallExprClass:
  case Stmt::UserDefinedLiteralClass:
    return walkCall(cast<CallExpr>(stmt));
  case Stmt::MemberExprClass:
    notePostfix(cast<MemberExpr>(stmt)->getBase());
    return walkChildren(stmt);
  case Stmt::ArraySubscriptExprClass:
    notePostfix(cast<ArraySubscriptExpr>(stmt)->getBase());
    return walkChildren(stmt);
  case Stmt::CXXConstructExprClass:
  case Stmt::CXXTemporaryObjectExprClass:
    return walkConstruct(cast<CXXConstructExpr>(stmt), Value());
  case Stmt::CXXInheritedCtorInitExprClass: {
    const auto *inherited = cast<CXXInheritedCtorInitExpr>(stmt);
    Call call;
    call.callee = builder.entity(inherited->getConstructor());
    call.form = CallForm::Constructor;
    return addCall(std::move(call), inherited->getLocation());
  }
  case Stmt::ExprWithCleanupsClass:
    return walkFull([&] { walkChildren(stmt); });
  case Stmt::CXXBindTemporaryExprClass: {
    const Expr *made = cast<CXXBindTemporaryExpr>(stmt)->getSubExpr();
    walk(made);
    return addDestructor(made->getType(), CallForm::TemporaryDestructor, made->getExprLoc(), valueOf(made));
  }
  case Stmt::CXXDeleteExprClass: {
    const auto *deletion = cast<CXXDeleteExpr>(stmt);
    walk(deletion->getArgument());
    if (QualType type = deletion->getDestroyedType(); !type.isNull())
      addDestructor(type, CallForm::Delete, deletion->getBeginLoc(), valueOf(deletion->getArgument()), deletion);
    return;
  }
  case Stmt::CXXNewExprClass: {
    const auto *creation = cast<CXXNewExpr>(stmt);
    for (const Expr *placement : creation->placement_arguments())
      walk(placement);
    // `new int[]{1, 2}` has none.
    if (std::optional<const Expr *> size = creation->getArraySize())
      walk(*size);
    if (const Expr *init = creation->getInitializer())
      walkInit(init, Value());
    return;
  }
  case Stmt::CXXDefaultArgExprClass:
    return walk(cast<CXXDefaultArgExpr>(stmt)->getExpr());
  case Stmt::CXXDefaultInitExprClass:
    return walk(cast<CXXDefaultInitExpr>(stmt)->getExpr());
  case Stmt::InitListExprClass: {
    const auto *list = cast<InitListExpr>(stmt);
    bindFields(list);
    SourceLocation outer = useLocation;
    for (const Expr *init : list->inits()) {
      // The aggregate's default runs here.
      useLocation = isa<CXXDefaultInitExpr>(init) && outer.isInvalid() ? list->getBeginLoc() : outer;
      walkInit(init, Value());
    }
    useLocation = outer;
    return;
  }
  case Stmt::CXXThrowExprClass:
    if (const Expr *thrown = cast<CXXThrowExpr>(stmt)->getSubExpr())
      walkInit(thrown, Value());
    return;
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    return walkBinary(cast<BinaryOperator>(stmt));
  case Stmt::UnaryOperatorClass:
    return walkUnary(cast<UnaryOperator>(stmt));
  case Stmt::ConditionalOperatorClass: {
    const auto *conditional = cast<ConditionalOperator>(stmt);
    walk(conditional->getCond());
    return walkBranches(conditional->getCond(), conditional->getTrueExpr(), conditional->getFalseExpr());
  }
  case Stmt::WhileStmtClass:
    if (const auto *loop = cast<WhileStmt>(stmt); truthOf(loop->getCond()) != false)
      walkLoop(loop, loop->getCond(), loop->getBody());
    return;
  case Stmt::ForStmtClass:
    if (const auto *loop = cast<ForStmt>(stmt); truthOf(loop->getCond()) == false)
      walk(loop->getInit());
    else
      walkLoop(loop, loop->getCond(), loop->getBody());
    return;
  case Stmt::DoStmtClass: {
    const auto *loop = cast<DoStmt>(stmt);
    return walkLoop(loop, loop->getCond(), loop->getBody());
  }
  // The compiler evaluates it.
  case Stmt::ConstantExprClass:
    if (cast<ConstantExpr>(stmt)->hasAPValueResult())
      return;
    return walkChildren(stmt);
  default:
    return walkChildren(stmt);
  }
}

void BodyWalker::walkInit(const Expr *init, const Value &target) {
  if (!init)
    return;
  if (const auto *full = dyn_cast<ExprWithCleanups>(init))
    return walkFull([&] { walkInit(full->getSubExpr(), target); });
  if (const auto *full = dyn_cast<FullExpr>(init))
    return walkInit(full->getSubExpr(), target);
  if (const auto *bound = dyn_cast<CXXBindTemporaryExpr>(init))
    return walkInit(bound->getSubExpr(), target);
  if (const auto *parens = dyn_cast<ParenExpr>(init))
    return walkInit(parens->getSubExpr(), target);
  if (const auto *cast = dyn_cast<CastExpr>(init); cast && cast->isPRValue() && cast->getType()->isRecordType())
    return walkInit(cast->getSubExpr(), target);
  if (const auto *defaultInit = dyn_cast<CXXDefaultInitExpr>(init))
    return walkInit(defaultInit->getExpr(), target);
  if (const auto *conditional = dyn_cast<ConditionalOperator>(init);
      conditional && conditional->getType()->isRecordType()) {
    walk(conditional->getCond());
    std::optional<bool> truth = truthOf(conditional->getCond());
    if (truth != false)
      walkGuarded(conditional->getCond(), true, [&] { walkInit(conditional->getTrueExpr(), target); });
    if (truth != true)
      walkGuarded(conditional->getCond(), false, [&] { walkInit(conditional->getFalseExpr(), target); });
    return;
  }
  if (const auto *construct = dyn_cast<CXXConstructExpr>(init)) {
    if (construct->isElidable() && construct->getNumArgs() == 1)
      return walkInit(construct->getArg(0)->IgnoreImplicit(), target);
    return walkConstruct(construct, target);
  }
  walk(init);
}

void BodyWalker::walkVariable(const VarDecl *variable) {
  const Expr *init = variable->getInit();
  bool isOnce = variable->isStaticLocal() || variable->getTLSKind() != VarDecl::TLS_None || variable->isConstexpr();
  bool isDependent = variable->getType()->isDependentType();
  once += isOnce;
  if (init) {
    // A temporary bound to a reference lives as long as the reference [class.temporary].
    const Expr *initial = init;
    if (variable->getType()->isReferenceType()) {
      initial = init->IgnoreImplicit();
      if (initial->isGLValue() || isDependent)
        initial = init;
    }
    Value target = variableValue(variable);
    walkInit(initial, target);
    if (!isDependent) {
      bind(target, valueOf(init), variable);
      addUnused(variable);
      addReference(variable);
    }
  }
  if (const auto *decomposition = dyn_cast<DecompositionDecl>(variable))
    for (const BindingDecl *binding : decomposition->bindings())
      if (const VarDecl *holding = binding->getHoldingVar()) {
        walk(holding->getInit());
        bind(variableValue(holding), valueOf(holding->getInit()));
      }
  once -= isOnce;
  bool holdsObject = !variable->getType()->isReferenceType() || (init && init->IgnoreImplicit()->isPRValue());
  if ((!isOnce || variable->isConstexpr()) && !isDependent && holdsObject && !scopes.empty())
    scopes.back().push_back(variable);
  if (holdsObject && !isDependent && variable->getType()->isRecordType() && variable->needsDestruction(builder.ast))
    needsFlow = true;
}

void BodyWalker::walkReturn(const Expr *result) {
  if (!result)
    return;
  walkInit(result, Value());
  const Expr *bare = result->IgnoreUnlessSpelledInSource();
  if (const auto *reference = dyn_cast<DeclRefExpr>(bare))
    if (const auto *variable = dyn_cast<VarDecl>(reference->getDecl()))
      returned.insert(variable);
  // It may hand on what refers into storage of the thread.
  const Expr *core = bare;
  if (const auto *address = dyn_cast<UnaryOperator>(core))
    core = address->getSubExpr()->IgnoreUnlessSpelledInSource();
  while (const auto *member = dyn_cast<MemberExpr>(core))
    core = member->getBase()->IgnoreUnlessSpelledInSource();
  if (function && isa<CallExpr>(core) &&
      (function->getReturnType()->isReferenceType() || function->getReturnType()->isPointerType()))
    needsFlow = true;
  Value value = valueOf(result);
  if (value.kind != ValueKind::Unknown && value.kind != ValueKind::Integer && !once)
    facts.returns.push_back(std::move(value));
}

void BodyWalker::walkLambda(const LambdaExpr *lambda) {
  for (const auto &[capture, init] : llvm::zip(lambda->captures(), lambda->capture_inits())) {
    if (lambda->isInitCapture(&capture)) {
      const auto *variable = cast<VarDecl>(capture.getCapturedVar());
      walkInit(init, Value());
      if (!init->isTypeDependent())
        bind(variableValue(variable), valueOf(init));
    } else
      walk(init);
  }
  extractor.visitLambda(lambda);
}

void BodyWalker::walkBinary(const BinaryOperator *op) {
  walk(op->getLHS());
  if (op->isLogicalOp() && truthOf(op->getLHS()) == (op->getOpcode() == BO_LOr))
    return;
  if (op->isLogicalOp())
    walkGuarded(op->getLHS(), op->getOpcode() == BO_LAnd, [&] { walk(op->getRHS()); });
  else
    walk(op->getRHS());
  if (op->isTypeDependent())
    return;
  if (op->getOpcode() == BO_Assign) {
    Value value = valueOf(op->getRHS());
    value.kind == ValueKind::Unknown ? bindUnknown(op->getLHS()) : bind(valueOf(op->getLHS()), value, op);
  } else if (op->getOpcode() == BO_OrAssign)
    bind(valueOf(op->getLHS()), valueOf(op));
  else if (op->isCompoundAssignmentOp())
    bindUnknown(op->getLHS());
}

void BodyWalker::walkUnary(const UnaryOperator *op) {
  walk(op->getSubExpr());
  if (op->isIncrementDecrementOp() && !op->isTypeDependent())
    bindUnknown(op->getSubExpr());
}

/// The variable no longer has the value that it was bound to before.
void BodyWalker::bindUnknown(const Expr *expr) {
  Value variable = valueOf(expr);
  if (variable.kind == ValueKind::Variable)
    facts.bindings.push_back({variable, Value(), uint32_t(facts.calls.size())});
}

void BodyWalker::bindFields(const InitListExpr *list) {
  const RecordDecl *record = list->getType().isNull() ? nullptr : list->getType()->getAsRecordDecl();
  if (!record || record->isDependentContext() || record->isUnion())
    return;
  // Bases come first among the initialisers.
  const auto *derived = dyn_cast<CXXRecordDecl>(record);
  unsigned index = derived ? derived->getNumBases() : 0;
  for (const FieldDecl *field : record->fields()) {
    if (field->isUnnamedBitField())
      continue;
    if (index >= list->getNumInits())
      return;
    const Expr *init = list->getInit(index++);
    if (Value value = valueOf(init); value.kind == ValueKind::Callable || value.kind == ValueKind::OneOf)
      bind(variableValue(field), value);
  }
}

void BodyWalker::bind(const Value &variable, const Value &value, const void *origin) {
  // The result of a call may stand for a variable: `handlers["name"] = f`.
  bool isVariable = variable.kind == ValueKind::Variable || variable.kind == ValueKind::Parameter ||
                    variable.kind == ValueKind::Call;
  if (!isVariable || value.kind == ValueKind::Unknown)
    return;
  if (origin)
    bindingOf[origin] = uint32_t(facts.bindings.size());
  facts.bindings.push_back({variable, value, uint32_t(facts.calls.size())});
}

} // namespace async_tidy
