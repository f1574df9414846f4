// Destructors that run without being written.
#include "analysis/extract/body_walker.h"

namespace async_tidy {

using namespace clang;

void BodyWalker::closeScope() {
  std::vector<const VarDecl *> variables = std::move(scopes.back());
  scopes.pop_back();
  for (const VarDecl *variable : llvm::reverse(variables))
    if (!returned.contains(variable))
      addDestructor(variable->getType().getNonReferenceType(), CallForm::Destructor, variable->getLocation(),
                    variableValue(variable), variable);
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

void BodyWalker::addDestructor(QualType type, CallForm form, SourceLocation where, Value receiver,
                               const void *origin) {
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
  if (form != CallForm::TemporaryDestructor || !temporaries)
    return addCall(std::move(call), where, origin);
  // Made as if it ran here, and kept for the end of the full expression.
  size_t before = facts.calls.size();
  addCall(std::move(call), where);
  if (facts.calls.size() != before) {
    temporaries->push_back(std::move(facts.calls.back()));
    facts.calls.pop_back();
  }
}

/// The destructor of a class, and for a template of a library those of its type arguments: what it may own is among
/// them.
Value BodyWalker::ownedBy(QualType type, unsigned depth) {
  Value value;
  const CXXRecordDecl *record = type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  const auto *specialization = dyn_cast_or_null<ClassTemplateSpecializationDecl>(record);
  bool isComplete = record && record->hasDefinition();
  // A functor without anything to destroy: a deleter, perhaps.
  if (isComplete && depth > 0 && record->hasTrivialDestructor())
    if (const FunctionDecl *callOperator = callOperatorOf(type)) {
      value.kind = ValueKind::Callable;
      value.entity = builder.entity(callOperator);
      return value;
    }
  if (!record || (isComplete ? record->hasTrivialDestructor() || !record->getDestructor() : !specialization))
    return value;
  value.kind = ValueKind::Callable;
  value.entity = isComplete ? builder.entity(record->getDestructor()) : builder.destructorOfIncomplete(record);
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

} // namespace async_tidy
