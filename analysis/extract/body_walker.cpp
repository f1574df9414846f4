#include "analysis/extract/body_walker.h"

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
  walk(coroutine ? coroutine->getBody() : body);
  if (coroutine)
    facts.coroutine = hasYield && !hasAwait ? CoroutineKind::Generator : CoroutineKind::Task;
  if (const auto *destructor = dyn_cast<CXXDestructorDecl>(function))
    destroyMembers(destructor->getParent());
}

void BodyWalker::walkInitializer(const VarDecl *variable) {
  Value target = variableValue(variable);
  walkInit(variable->getInit(), target);
  bind(target, valueOf(variable->getInit()));
}

void BodyWalker::walkChildren(const Stmt *stmt) {
  for (const Stmt *child : stmt->children())
    walk(child);
}

void BodyWalker::walkScoped(const Stmt *stmt) {
  openScope();
  walkChildren(stmt);
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
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
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
  case Stmt::CoreturnStmtClass:
    return walkReturn(cast<CoreturnStmt>(stmt)->getOperand());
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
  case Stmt::CXXBindTemporaryExprClass: {
    const Expr *made = cast<CXXBindTemporaryExpr>(stmt)->getSubExpr();
    walk(made);
    return addDestructor(made->getType(), CallForm::TemporaryDestructor, made->getExprLoc(), valueOf(made));
  }
  case Stmt::CXXDeleteExprClass: {
    const auto *deletion = cast<CXXDeleteExpr>(stmt);
    walk(deletion->getArgument());
    if (QualType type = deletion->getDestroyedType(); !type.isNull())
      addDestructor(type, CallForm::Delete, deletion->getBeginLoc(), valueOf(deletion->getArgument()));
    return;
  }
  case Stmt::CXXNewExprClass: {
    const auto *creation = cast<CXXNewExpr>(stmt);
    for (const Expr *placement : creation->placement_arguments())
      walk(placement);
    if (creation->isArray() && *creation->getArraySize())
      walk(*creation->getArraySize());
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
    for (const Expr *init : list->inits())
      walkInit(init, Value());
    return;
  }
  case Stmt::CXXThrowExprClass:
    if (const Expr *thrown = cast<CXXThrowExpr>(stmt)->getSubExpr())
      walkInit(thrown, Value());
    return;
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    return walkAssignment(cast<BinaryOperator>(stmt));
  default:
    return walkChildren(stmt);
  }
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
    int64_t constant = 0;
    bool isConstant = constantOf(branch->getCond(), constant);
    if (!isConstant || constant)
      walk(branch->getThen());
    if (!isConstant || !constant)
      walk(branch->getElse());
  }
  closeScope();
}

void BodyWalker::walkInit(const Expr *init, const Value &target) {
  if (!init)
    return;
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
    walkInit(conditional->getTrueExpr(), target);
    return walkInit(conditional->getFalseExpr(), target);
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
  bool isOnce = variable->isStaticLocal() || variable->getTLSKind() != VarDecl::TLS_None;
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
    if (!isDependent)
      bind(target, valueOf(init));
  }
  if (const auto *decomposition = dyn_cast<DecompositionDecl>(variable))
    for (const BindingDecl *binding : decomposition->bindings())
      if (const VarDecl *holding = binding->getHoldingVar())
        walk(holding->getInit());
  once -= isOnce;
  bool holdsObject = !variable->getType()->isReferenceType() || (init && init->IgnoreImplicit()->isPRValue());
  if (!isOnce && !isDependent && holdsObject && !scopes.empty())
    scopes.back().push_back(variable);
}

void BodyWalker::closeScope() {
  std::vector<const VarDecl *> variables = std::move(scopes.back());
  scopes.pop_back();
  for (const VarDecl *variable : llvm::reverse(variables))
    if (!returned.contains(variable))
      addDestructor(variable->getType().getNonReferenceType(), CallForm::Destructor, variable->getLocation(),
                    variableValue(variable));
}

void BodyWalker::walkReturn(const Expr *result) {
  if (!result)
    return;
  walkInit(result, Value());
  const Expr *bare = result->IgnoreUnlessSpelledInSource();
  if (const auto *reference = dyn_cast<DeclRefExpr>(bare))
    if (const auto *variable = dyn_cast<VarDecl>(reference->getDecl()))
      returned.insert(variable);
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

void BodyWalker::setArguments(Call &call, llvm::ArrayRef<const Expr *> arguments) {
  for (const Expr *argument : arguments) {
    call.argumentCount += !isa<CXXDefaultArgExpr>(argument);
    call.arguments.push_back(valueOf(argument));
  }
  while (!call.arguments.empty() && call.arguments.back() == Value())
    call.arguments.pop_back();
}

void BodyWalker::walkCall(const CallExpr *expr) {
  const FunctionDecl *callee = calleeOf(expr);
  if (callee && callee->isImmediateFunction())
    return;
  SourceLocation where = expr->getExprLoc();
  const Expr *target = expr->getCallee()->IgnoreParenImpCasts();
  if (const auto *member = dyn_cast<MemberExpr>(target)) {
    where = member->getMemberLoc();
    walk(member->getBase());
  } else if (const auto *op = dyn_cast<CXXOperatorCallExpr>(expr)) {
    where = op->getOperatorLoc();
    // `f(x)` points at f, not at the parenthesis.
    if (op->getOperator() == OO_Call || op->getOperator() == OO_Subscript)
      where = op->getArg(0)->getExprLoc();
  } else if (!callee)
    walk(target);
  SourceLocation outer = useLocation;
  if (useLocation.isInvalid())
    useLocation = where;
  for (const Expr *argument : expr->arguments())
    if (isa<CXXDefaultArgExpr>(argument))
      walk(argument);
  useLocation = outer;
  for (unsigned i = 0; i != expr->getNumArgs(); ++i)
    if (const Expr *argument = expr->getArg(i); !isa<CXXDefaultArgExpr>(argument)) {
      // The object is the first argument of an operator that is a member.
      bool isMember = isa<CXXOperatorCallExpr>(expr) && isa_and_nonnull<CXXMethodDecl>(callee);
      if (isMember && i == 0)
        walk(argument);
      else
        walkArgument(argument, callee, i - isMember);
    }
  if (callee && callee->getBuiltinID() && callee->getNameAsString().starts_with("__builtin_"))
    return;

  Call call;
  call.isAwaited = awaited.contains(expr);
  llvm::ArrayRef<const Expr *> arguments(expr->getArgs(), expr->getNumArgs());
  if (!callee) {
    if (isa<CXXPseudoDestructorExpr>(target))
      return;
    // `(object.*pointer)()`
    if (const auto *access = dyn_cast<BinaryOperator>(target); access && access->isPtrMemOp())
      target = access->getRHS();
    call.receiver = valueOf(target);
    setArguments(call, arguments);
    return addCall(std::move(call), where);
  }
  const auto *method = dyn_cast<CXXMethodDecl>(callee);
  if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(expr); memberCall && method) {
    const Expr *object = memberCall->getImplicitObjectArgument();
    call.receiver = valueOf(object);
    const auto *member = dyn_cast<MemberExpr>(target);
    if (method->isVirtual() && member && !member->hasQualifier()) {
      if (const CXXMethodDecl *known = method->getDevirtualizedMethod(object, /*IsAppleKext=*/false))
        callee = known;
      else {
        call.isVirtual = true;
        call.receiverClass = builder.usr(memberCall->getRecordDecl());
        QualType objectType = object->IgnoreParenBaseCasts()->getType();
        if (const CXXRecordDecl *record = objectType->isPointerType() ? objectType->getPointeeCXXRecordDecl()
                                                                      : objectType->getAsCXXRecordDecl())
          call.receiverClass = builder.usr(record);
      }
    }
    call.form = isa<CXXConversionDecl>(callee)   ? CallForm::Conversion
                : isa<CXXDestructorDecl>(callee) ? CallForm::Delete
                                                 : CallForm::Direct;
  } else if (isa<CXXOperatorCallExpr>(expr)) {
    call.form = CallForm::Operator;
    if (method && !method->isStatic() && !arguments.empty()) {
      call.receiver = valueOf(arguments.front());
      call.isVirtual = method->isVirtual();
      call.receiverClass = call.isVirtual ? builder.usr(method->getParent()) : 0;
      arguments = arguments.drop_front();
    }
  }
  call.callee = builder.entity(callee);
  setArguments(call, arguments);
  Value assigned = call.receiver;
  bool isAssignment = callee->getOverloadedOperator() == OO_Equal && arguments.size() == 1;
  addCall(std::move(call), where);
  if (isAssignment)
    bind(assigned, valueOf(arguments.front()));
}

/// A temporary that initialises a parameter, or is bound to an rvalue reference and so may be moved from, has nothing
/// left to do in its destructor here.
void BodyWalker::walkArgument(const Expr *argument, const FunctionDecl *callee, unsigned index) {
  bool takesOver = false;
  if (callee && index < callee->getNumParams()) {
    QualType type = callee->getParamDecl(index)->getType();
    takesOver = !type->isReferenceType() || type->isRValueReferenceType();
  }
  const Expr *bare = argument;
  if (const auto *made = dyn_cast<MaterializeTemporaryExpr>(argument->IgnoreImpCasts()); made && takesOver)
    bare = made->getSubExpr();
  if (takesOver && bare->isPRValue())
    walkInit(bare, Value());
  else
    walk(argument);
}

void BodyWalker::walkConstruct(const CXXConstructExpr *construct, const Value &target) {
  SourceLocation outer = useLocation;
  for (unsigned i = 0; i != construct->getNumArgs(); ++i) {
    const Expr *argument = construct->getArg(i);
    useLocation = isa<CXXDefaultArgExpr>(argument) && outer.isInvalid() ? construct->getLocation() : outer;
    walkArgument(argument, construct->getConstructor(), i);
  }
  useLocation = outer;
  Call call;
  call.callee = builder.entity(construct->getConstructor());
  call.form = CallForm::Constructor;
  call.receiver = target;
  setArguments(call, llvm::ArrayRef<const Expr *>(construct->getArgs(), construct->getNumArgs()));
  addCall(std::move(call), construct->getLocation());
}

/// `co_await x` and `co_yield x`: the operand, what the promise and operator co_await make of it, and the hooks.
void BodyWalker::walkSuspend(const CoroutineSuspendExpr *suspend) {
  const Expr *operand = suspend->getOperand();
  if (operand) {
    const Expr *bare = operand->IgnoreUnlessSpelledInSource();
    if (isa<CallExpr>(bare))
      awaited.insert(bare);
  }
  if (suspend->getCommonExpr())
    walk(suspend->getCommonExpr());
  else
    walk(operand);
  for (const Expr *hook : {suspend->getReadyExpr(), suspend->getSuspendExpr(), suspend->getResumeExpr()})
    addHook(hook, suspend->getKeywordLoc());
}

void BodyWalker::addHook(const Expr *expr, SourceLocation where) {
  const CXXMemberCallExpr *hook = nullptr;
  while (expr && !(hook = dyn_cast<CXXMemberCallExpr>(expr))) {
    const Expr *inner = expr->IgnoreImplicit()->IgnoreParenCasts();
    // await_suspend that returns a handle is wrapped into a call of its address().
    if (const auto *wrapper = dyn_cast<CallExpr>(inner); wrapper && wrapper->getNumArgs() && !isa<CXXMemberCallExpr>(inner))
      inner = wrapper->getArg(0);
    if (inner == expr)
      return;
    expr = inner;
  }
  if (hook && hook->getMethodDecl() && hook->getMethodDecl()->getNameAsString() == "address")
    return addHook(hook->getImplicitObjectArgument(), where);
  if (!hook || !hook->getMethodDecl() || !builder.isProject(hook->getMethodDecl()->getLocation()))
    return;
  Call call;
  call.callee = builder.entity(hook->getMethodDecl());
  call.form = CallForm::Await;
  addCall(std::move(call), where);
}

void BodyWalker::walkAssignment(const BinaryOperator *op) {
  walkChildren(op);
  if (op->isTypeDependent())
    return;
  if (op->getOpcode() == BO_Assign)
    bind(valueOf(op->getLHS()), valueOf(op->getRHS()));
  else if (op->getOpcode() == BO_OrAssign)
    bind(valueOf(op->getLHS()), valueOf(op));
}

void BodyWalker::destroyMembers(const CXXRecordDecl *record) {
  if (record->isUnion() || record->isDependentContext())
    return;
  std::vector<const FieldDecl *> fields(record->field_begin(), record->field_end());
  for (const FieldDecl *field : llvm::reverse(fields))
    if (!field->getType()->isReferenceType())
      addDestructor(field->getType(), CallForm::MemberDestructor, field->getLocation(), variableValue(field));
  std::vector<CXXBaseSpecifier> bases(record->bases_begin(), record->bases_end());
  for (const CXXBaseSpecifier &base : llvm::reverse(bases))
    addDestructor(base.getType(), CallForm::MemberDestructor, base.getBeginLoc(), Value());
}

void BodyWalker::addDestructor(QualType type, CallForm form, SourceLocation where, Value receiver) {
  if (type.isNull() || type->isDependentType())
    return;
  const CXXRecordDecl *record = type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->hasTrivialDestructor())
    return;
  const CXXDestructorDecl *destructor = record->getDestructor();
  if (!destructor || destructor->isDeleted())
    return;
  Call call;
  call.callee = builder.entity(destructor);
  call.form = form;
  call.receiver = std::move(receiver);
  if (form == CallForm::Delete && destructor->isVirtual() && !record->isEffectivelyFinal()) {
    call.isVirtual = true;
    call.receiverClass = builder.usr(record);
  }
  if (!builder.isProject(record->getLocation()))
    call.arguments = ownedBy(type, 0).arguments;
  addCall(std::move(call), where);
}

/// The destructor of a class, and for a template of a library those of its type arguments: what it may own is among
/// them.
Value BodyWalker::ownedBy(QualType type, unsigned depth) {
  Value value;
  const CXXRecordDecl *record = type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  const auto *specialization = dyn_cast_or_null<ClassTemplateSpecializationDecl>(record);
  bool isComplete = record && record->hasDefinition();
  if (!record || (isComplete ? record->hasTrivialDestructor() || !record->getDestructor() : !specialization))
    return value;
  value.kind = ValueKind::Callable;
  value.entity =
      isComplete ? builder.entity(record->getDestructor()) : builder.destructorOfIncomplete(record);
  if (!specialization || builder.isProject(record->getLocation()) || depth > 3)
    return value;
  auto add = [&](const TemplateArgument &argument) {
    value.arguments.push_back(argument.getKind() == TemplateArgument::Type ? ownedBy(argument.getAsType(), depth + 1)
                                                                           : Value());
  };
  for (const TemplateArgument &argument : specialization->getTemplateArgs().asArray()) {
    if (argument.getKind() == TemplateArgument::Pack)
      llvm::for_each(argument.pack_elements(), add);
    else
      add(argument);
  }
  while (!value.arguments.empty() && value.arguments.back() == Value())
    value.arguments.pop_back();
  return value;
}

void BodyWalker::addCall(Call call, SourceLocation where) {
  if (once)
    return;
  call.location = builder.location(useLocation.isValid() ? useLocation : where);
  facts.calls.push_back(std::move(call));
}

void BodyWalker::bind(const Value &variable, const Value &value) {
  bool isVariable = variable.kind == ValueKind::Variable || variable.kind == ValueKind::Parameter;
  if (!isVariable || value.kind == ValueKind::Unknown)
    return;
  facts.bindings.push_back({variable, value, uint32_t(facts.calls.size())});
}

} // namespace async_tidy
