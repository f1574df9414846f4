// Calls as they are written: callee, receiver, arguments, and the hooks of an await.
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

/// A class that is the first type argument of a library's function template, or of its class.
static const CXXRecordDecl *firstTypeArgument(const FunctionDecl *callee) {
  const auto *specialization = dyn_cast<ClassTemplateSpecializationDecl>(callee->getDeclContext());
  const TemplateArgumentList *arguments =
      specialization ? &specialization->getTemplateArgs() : callee->getTemplateSpecializationArgs();
  if (!arguments || arguments->size() == 0 || arguments->get(0).getKind() != TemplateArgument::Type)
    return nullptr;
  return arguments->get(0).getAsType()->getAsCXXRecordDecl();
}

namespace {
/// How well arguments fit the parameters of a constructor; we can't ask for overload resolution [over.match] any more.
enum class Fit { No, Perhaps, Exact };
} // namespace

static Fit fitOf(QualType parameter, QualType argument) {
  parameter = parameter.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  argument = argument.getNonReferenceType().getCanonicalType().getUnqualifiedType();
  if (parameter == argument || (parameter->isArithmeticType() && argument->isArithmeticType()))
    return Fit::Exact;
  // Of pointers, what they point to, without its qualifiers; of a base, when it is asked for.
  if (parameter->isPointerType() &&
      (argument->isPointerType() || argument->isArrayType() || argument->isNullPtrType())) {
    if (argument->isNullPtrType())
      return Fit::Perhaps;
    QualType from = argument->isArrayType() ? QualType(argument->getArrayElementTypeNoTypeQual(), 0)
                                            : argument->getPointeeType();
    QualType to = parameter->getPointeeType().getUnqualifiedType();
    from = from.getCanonicalType().getUnqualifiedType();
    if (from == to)
      return Fit::Exact;
    const CXXRecordDecl *derived = from->getAsCXXRecordDecl(), *base = to->getAsCXXRecordDecl();
    bool isBase = to->isVoidType() || (derived && base && derived->hasDefinition() && derived->isDerivedFrom(base));
    return isBase ? Fit::Perhaps : Fit::No;
  }
  // A class converts from much, but hardly from a tag, such as std::nullopt.
  const CXXRecordDecl *tag = argument->getAsCXXRecordDecl();
  bool isTag = tag && tag->hasDefinition() && tag->isEmpty() && !tag->isLambda();
  return parameter->isRecordType() && !isTag ? Fit::Perhaps : Fit::No;
}

static Fit fitOf(const CXXConstructorDecl *constructor, llvm::ArrayRef<const Expr *> arguments) {
  bool isCopy = arguments.size() == 1 && constructor->isCopyOrMoveConstructor();
  if (constructor->isDeleted() || isCopy || arguments.size() < constructor->getMinRequiredArguments() ||
      arguments.size() > constructor->getNumParams())
    return Fit::No;
  Fit worst = Fit::Exact;
  for (unsigned i = 0; i != arguments.size(); ++i)
    worst = std::min(worst, fitOf(constructor->getParamDecl(i)->getType(), arguments[i]->getType()));
  return worst;
}

void BodyWalker::setConstructor(Call &call, const FunctionDecl *callee, llvm::ArrayRef<const Expr *> arguments) {
  if (builder.isProject(callee->getLocation()))
    return;
  const CXXRecordDecl *record = firstTypeArgument(callee);
  if (!record || record->isDependentContext() || !record->hasDefinition() || record->isInStdNamespace())
    return;
  // A copy of such an object, or of what holds one, runs none of its other constructors.
  const auto *method = dyn_cast<CXXMethodDecl>(callee);
  for (const Expr *argument : arguments)
    if (const CXXRecordDecl *type = argument->getType()->getAsCXXRecordDecl();
        type && (declaresSameEntity(type, record) || (method && declaresSameEntity(type, method->getParent()))))
      return;
  llvm::SmallVector<const CXXConstructorDecl *, 4> exact, perhaps;
  for (const CXXConstructorDecl *constructor : record->ctors()) {
    Fit fit = fitOf(constructor, arguments);
    if (fit != Fit::No)
      (fit == Fit::Exact ? exact : perhaps).push_back(constructor);
  }
  bool hasTemplates = llvm::any_of(record->decls(), [](const Decl *decl) {
    const auto *declared = dyn_cast<FunctionTemplateDecl>(decl);
    return declared && isa<CXXConstructorDecl>(declared->getTemplatedDecl());
  });
  if (exact.size() == 1)
    call.constructor = builder.entity(exact.front());
  else if (exact.empty() && perhaps.size() == 1 && (!hasTemplates || !builder.isProject(record->getLocation())))
    call.constructor = builder.entity(perhaps.front());
}

void BodyWalker::setArguments(Call &call, llvm::ArrayRef<const Expr *> arguments) {
  for (const Expr *argument : arguments) {
    call.argumentCount += !isa<CXXDefaultArgExpr>(argument);
    if (call.arguments.size() < 32 && isNonNull(argument))
      call.nonNull |= 1u << call.arguments.size();
    Value &value = call.arguments.emplace_back(valueOf(argument));
    if (isNullObject(argument)) {
      value = Value();
      value.kind = ValueKind::Integer;
    }
  }
  while (!call.arguments.empty() && call.arguments.back() == Value())
    call.arguments.pop_back();
}

/// Where people look for a call: at the name of a member, the operator, or the beginning.
static SourceLocation placeOf(const CallExpr *expr) {
  if (const auto *member = dyn_cast<MemberExpr>(expr->getCallee()->IgnoreParenImpCasts()))
    // A conversion that nobody wrote has the place of its operand.
    return isa<CXXConversionDecl>(member->getMemberDecl()) ? member->getBase()->getExprLoc() : member->getMemberLoc();
  if (const auto *op = dyn_cast<CXXOperatorCallExpr>(expr)) {
    // `f(x)` and `a[x]` point at f and a, not at the bracket.
    bool isBracket = op->getOperator() == OO_Call || op->getOperator() == OO_Subscript;
    return isBracket ? op->getArg(0)->getExprLoc() : op->getOperatorLoc();
  }
  return expr->getExprLoc();
}

void BodyWalker::walkCall(const CallExpr *expr) {
  const FunctionDecl *callee = calleeOf(expr);
  if (callee && callee->isImmediateFunction())
    return;
  const Expr *target = expr->getCallee()->IgnoreParenImpCasts();
  bool isOperator = isa<CXXOperatorCallExpr>(expr);
  const auto *method = dyn_cast_or_null<CXXMethodDecl>(callee);
  if (const auto *member = dyn_cast<MemberExpr>(target)) {
    notePostfix(member->getBase());
    walk(member->getBase());
  } else if (!isOperator && !callee)
    walk(target);
  SourceLocation where = placeOf(expr);
  llvm::ArrayRef<const Expr *> arguments(expr->getArgs(), expr->getNumArgs());
  const Expr *object = nullptr;
  if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(expr))
    object = memberCall->getImplicitObjectArgument();
  else if (isOperator && method && !arguments.empty()) {
    // The object is the first argument of an operator that is a member, of a static one too.
    object = arguments.front();
    arguments = arguments.drop_front();
    OverloadedOperatorKind op = cast<CXXOperatorCallExpr>(expr)->getOperator();
    if (op == OO_Arrow || op == OO_Subscript || op == OO_Call)
      notePostfix(object);
    walk(object);
  }
  bool expectsThrow = callee && callee->getIdentifier() && callee->getName().contains_insensitive("throw");
  extractor.expectedThrows += expectsThrow;
  walkArguments(arguments, callee, where);
  extractor.expectedThrows -= expectsThrow;

  Call call;
  call.isAwaited = awaited.contains(expr);
  if (isa<CXXPseudoDestructorExpr>(target) ||
      (callee && callee->getBuiltinID() && callee->getNameAsString().starts_with("__builtin_")))
    return;
  if (!callee) {
    // `(object.*pointer)()`
    if (const auto *access = dyn_cast<BinaryOperator>(target); access && access->isPtrMemOp())
      target = access->getRHS();
    call.receiver = valueOf(target);
    setArguments(call, arguments);
    return addCall(std::move(call), where, expr);
  }
  // Only which functions get a flow graph is told by the name, not what they do.
  if (callee->getIdentifier() && callee->getName().contains_insensitive("lock"))
    needsFlow = true;
  if (object && method)
    callee = dispatch(call, expr, object, method);
  call.callee = builder.entity(callee);
  call.form = isOperator                       ? CallForm::Operator
              : isa<CXXConversionDecl>(callee) ? CallForm::Conversion
              : isa<CXXDestructorDecl>(callee) ? CallForm::Delete
                                               : CallForm::Direct;
  setArguments(call, arguments);
  setConstructor(call, callee, arguments);
  Value assigned = call.receiver;
  bool isAssignment = callee->getOverloadedOperator() == OO_Equal && arguments.size() == 1;
  addCall(std::move(call), where, expr);
  addWritten(expr, object);
  if (isAssignment)
    bind(assigned, valueOf(arguments.front()), expr);
}

/// Sets the receiver, and how the call is dispatched on it. Gives the method that runs where that is known.
const CXXMethodDecl *BodyWalker::dispatch(Call &call, const CallExpr *expr, const Expr *object,
                                          const CXXMethodDecl *method) {
  call.receiver = valueOf(object);
  const auto *member = dyn_cast<MemberExpr>(expr->getCallee()->IgnoreParenImpCasts());
  bool isQualified = member && member->hasQualifier();
  // Constructors and destructors call no override below their own class [class.cdtor].
  bool isUnderConstruction =
      function && isa<CXXConstructorDecl, CXXDestructorDecl>(function) && isa<CXXThisExpr>(object->IgnoreParenCasts());
  if (!method->isVirtual() || isQualified || isUnderConstruction)
    return method;
  if (const CXXMethodDecl *known = method->getDevirtualizedMethod(object, /*IsAppleKext=*/false))
    return known;
  call.isVirtual = true;
  QualType type = object->IgnoreParenBaseCasts()->getType();
  const CXXRecordDecl *record = type->isPointerType() ? type->getPointeeCXXRecordDecl() : type->getAsCXXRecordDecl();
  call.receiverClass = builder.usr(record ? record : method->getParent());
  return method;
}

void BodyWalker::walkArguments(llvm::ArrayRef<const Expr *> arguments, const FunctionDecl *callee,
                               SourceLocation where) {
  SourceLocation outer = useLocation;
  for (unsigned i = 0; i != arguments.size(); ++i) {
    // A default argument runs where it is used.
    useLocation = isa<CXXDefaultArgExpr>(arguments[i]) && outer.isInvalid() ? where : outer;
    bool isDeclared = callee && i < callee->getNumParams();
    walkArgument(arguments[i], isDeclared ? callee->getParamDecl(i)->getType() : QualType());
  }
  useLocation = outer;
}

void BodyWalker::walkArgument(const Expr *argument, QualType parameter) {
  const Expr *bare = argument->IgnoreParenImpCasts();
  const auto *address = dyn_cast<UnaryOperator>(bare);
  bool isAddress = address && address->getOpcode() == UO_AddrOf;
  const Expr *object = isAddress ? address->getSubExpr() : bare;
  bool isReadOnly = !parameter.isNull() && parameter->isPointerType() && parameter->getPointeeType().isConstQualified();
  bool mayBeWritten = (isAddress && !isReadOnly) || (!parameter.isNull() && parameter->isLValueReferenceType() &&
                                    !parameter->getPointeeType().isConstQualified());
  if (mayBeWritten && !object->isTypeDependent() && object->getType()->isIntegralOrEnumerationType())
    bindUnknown(object);

  // A temporary that initialises the parameter, or is bound to an rvalue reference and so may be moved from, has
  // nothing left to do in its destructor here.
  bool takesOver = !parameter.isNull() && (!parameter->isReferenceType() || parameter->isRValueReferenceType());
  const auto *made = dyn_cast<MaterializeTemporaryExpr>(argument->IgnoreImpCasts());
  const Expr *initial = made ? made->getSubExpr() : argument;
  if (takesOver && initial->isPRValue())
    walkInit(initial, Value());
  else
    walk(argument);
}

void BodyWalker::walkConstruct(const CXXConstructExpr *construct, const Value &target) {
  llvm::ArrayRef<const Expr *> arguments(construct->getArgs(), construct->getNumArgs());
  walkArguments(arguments, construct->getConstructor(), construct->getLocation());
  // Neither runs anything: the copy of a closure is that of its captures.
  if (construct->getConstructor()->isTrivial() || construct->getConstructor()->getParent()->isLambda())
    return;
  Call call;
  call.callee = builder.entity(construct->getConstructor());
  call.form = CallForm::Constructor;
  call.receiver = target;
  setArguments(call, arguments);
  setConstructor(call, construct->getConstructor(), arguments);
  addCall(std::move(call), construct->getLocation(), construct);
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
    addHook(hook, suspend->getKeywordLoc(), operand);
}

/// The member call at the core of what the language makes of an await or a promise's hook, or null.
static const CXXMemberCallExpr *hookIn(const Expr *expr) {
  while (expr) {
    const auto *call = dyn_cast<CXXMemberCallExpr>(expr);
    if (call && call->getMethodDecl() && call->getMethodDecl()->getNameAsString() == "address") {
      expr = call->getImplicitObjectArgument();
      continue;
    }
    if (call)
      return call->getMethodDecl() ? call : nullptr;
    const Expr *inner = expr->IgnoreImplicit()->IgnoreParenCasts();
    // await_suspend that returns a handle is wrapped into a call of its address().
    if (const auto *wrapper = dyn_cast<CallExpr>(inner);
        wrapper && wrapper->getNumArgs() && !isa<CXXMemberCallExpr>(inner))
      inner = wrapper->getArg(0);
    if (inner == expr)
      return nullptr;
    expr = inner;
  }
  return nullptr;
}

/// What a hook runs on: the operand itself, where await_transform and operator co_await only hand it through, or what
/// they make of it.
static const Expr *awaiterOf(const CXXMemberCallExpr *hook, const Expr *operand) {
  const CXXRecordDecl *record = hook->getMethodDecl()->getParent();
  const Expr *bare = bareOf(operand, true);
  if (const CXXRecordDecl *type = bare->getType().getNonReferenceType()->getAsCXXRecordDecl();
      type && declaresSameEntity(type, record))
    return bare;
  const Expr *object = hook->getImplicitObjectArgument()->IgnoreParenImpCasts();
  if (const auto *opaque = dyn_cast<OpaqueValueExpr>(object))
    object = opaque->getSourceExpr();
  return object;
}

void BodyWalker::addHook(const Expr *expr, SourceLocation where, const Expr *operand) {
  const CXXMemberCallExpr *hook = hookIn(expr);
  if (!hook || !builder.isProject(hook->getMethodDecl()->getLocation()))
    return;
  Call call;
  call.callee = builder.entity(hook->getMethodDecl());
  call.form = CallForm::Await;
  if (operand)
    call.receiver = valueOf(awaiterOf(hook, operand));
  addCall(std::move(call), where, hook);
}

void BodyWalker::addPromiseHook(const Stmt *stmt, SourceLocation where) {
  size_t before = facts.calls.size();
  addHook(dyn_cast_or_null<Expr>(stmt), where);
  if (facts.calls.size() != before)
    facts.calls.back().form = CallForm::Promise;
}

void BodyWalker::addSuspension(const Stmt *stmt, SourceLocation where) {
  const auto *expr = dyn_cast_or_null<Expr>(stmt);
  const auto *suspend = expr ? dyn_cast<CoroutineSuspendExpr>(expr->IgnoreImplicit()) : nullptr;
  if (!suspend || suspend->isTypeDependent())
    return;
  addPromiseHook(suspend->getOperand(), where);
  for (const Expr *hook : {suspend->getReadyExpr(), suspend->getSuspendExpr(), suspend->getResumeExpr()})
    addPromiseHook(hook, where);
}

void BodyWalker::addCall(Call call, SourceLocation where, const void *origin) {
  if (once)
    return;
  if (origin)
    callOf[origin] = uint32_t(facts.calls.size());
  call.location = builder.location(useLocation.isValid() ? useLocation : where);
  call.guards = guards;
  call.isInHandler = handlers != 0;
  facts.calls.push_back(std::move(call));
}

} // namespace async_tidy
