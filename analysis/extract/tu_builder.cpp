#include "analysis/extract/tu_builder.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"

namespace async_tidy {

using namespace clang;

std::string pathOf(const SourceManager &sources, SourceLocation location) {
  OptionalFileEntryRef file = sources.getFileEntryRefForID(sources.getFileID(sources.getExpansionLoc(location)));
  return file ? pathOf(sources, *file) : "";
}

std::string pathOf(const SourceManager &sources, FileEntryRef file) {
  llvm::SmallString<256> path(file.getName());
  sources.getFileManager().makeAbsolutePath(path);
  llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
  return path.str().str();
}

bool isProjectCode(const Project &project, const SourceManager &sources, SourceLocation location) {
  if (location.isInvalid())
    return false;
  SourceLocation expansion = sources.getExpansionLoc(location);
  return !sources.isInSystemHeader(expansion) && project.contains(pathOf(sources, expansion));
}

TUBuilder::TUBuilder(ASTContext &ast, const Project &project)
    : ast(ast), sources(ast.getSourceManager()), project(project) {
  stringIds[""] = 0;
  summary.mainFile = project.nameOf(pathOf(sources, sources.getLocForStartOfFile(sources.getMainFileID())));
}

StringId TUBuilder::string(llvm::StringRef text) {
  auto [it, isNew] = stringIds.try_emplace(text, summary.strings.size());
  if (isNew)
    summary.strings.push_back(text.str());
  return it->second;
}

Location TUBuilder::location(SourceLocation where) {
  if (where.isInvalid())
    return {};
  auto [file, offset] = sources.getDecomposedLoc(sources.getFileLoc(where));
  auto [it, isNew] = fileIds.try_emplace(file, summary.files.size());
  if (isNew) {
    // One header may have several file ids; one path is one file.
    std::string path = project.nameOf(pathOf(sources, sources.getLocForStartOfFile(file)));
    auto known = llvm::find(summary.files, path);
    it->second = known - summary.files.begin();
    if (known == summary.files.end()) {
      summary.files.push_back(path);
      summary.digests.push_back(0);
    }
  }
  return {it->second, sources.getLineNumber(file, offset), sources.getColumnNumber(file, offset)};
}

uint32_t TUBuilder::fileWithSpans(SourceLocation where) {
  uint32_t file = location(where).file;
  if (!summary.digests[file])
    summary.digests[file] = digestOfText(sources.getBufferData(sources.getFileID(sources.getFileLoc(where))));
  return file;
}

bool TUBuilder::isProject(SourceLocation where) {
  if (where.isInvalid())
    return false;
  FileID file = sources.getFileID(sources.getExpansionLoc(where));
  auto [it, isNew] = projectFiles.try_emplace(file, false);
  if (isNew)
    it->second = isProjectCode(project, sources, where);
  return it->second;
}

/// Constructors and destructors of what has no name are named by its place, "~(lambda at ./a.h:15:37)", as the file was
/// included: in another unit, or with a preamble, that may be in another way. What is around the name has the place.
static std::string withoutPlaces(llvm::StringRef name) {
  static const llvm::Regex place("^(.*\\((lambda|unnamed [a-z]+|anonymous [a-z]+)) at [^)]*\\)(.*)$");
  std::string result = name.str();
  llvm::SmallVector<llvm::StringRef, 4> parts;
  while (llvm::StringRef(result).contains(" at ") && place.match(result, &parts))
    result = (parts[1] + ")" + parts[3]).str();
  return result;
}

StringId TUBuilder::usr(const Decl *decl) {
  llvm::SmallString<128> buffer;
  if (index::generateUSRForDecl(decl, buffer))
    return string((llvm::Twine("?") + llvm::Twine(decl->getLocation().getRawEncoding())).str());
  return string(withoutPlaces(buffer));
}

std::string TUBuilder::qualifiedName(const NamedDecl *decl) {
  llvm::SmallVector<std::string, 8> parts;
  auto nameOf = [](const NamedDecl *named) {
    if (const auto *constructor = dyn_cast<CXXConstructorDecl>(named))
      return constructor->getParent()->getNameAsString();
    if (const auto *destructor = dyn_cast<CXXDestructorDecl>(named))
      return "~" + destructor->getParent()->getNameAsString();
    return named->getNameAsString();
  };
  parts.push_back(nameOf(decl));
  for (const DeclContext *context = decl->getDeclContext(); context; context = context->getParent()) {
    if (const auto *space = dyn_cast<NamespaceDecl>(context)) {
      if (!space->isInline() && !space->isAnonymousNamespace())
        parts.push_back(space->getNameAsString());
    } else if (const auto *record = dyn_cast<RecordDecl>(context)) {
      if (record->getIdentifier())
        parts.push_back(record->getNameAsString());
      else if (const TypedefNameDecl *alias = record->getTypedefNameForAnonDecl())
        parts.push_back(alias->getNameAsString());
    } else if (const auto *function = dyn_cast<FunctionDecl>(context)) {
      parts.push_back(nameOf(function));
    }
  }
  std::string result;
  for (const std::string &part : llvm::reverse(parts))
    result += (result.empty() ? "" : "::") + part;
  return result;
}

StringId TUBuilder::classNameOf(QualType type) {
  if (type.isNull())
    return 0;
  type = type.getNonReferenceType();
  if (type->isPointerType())
    type = type->getPointeeType();
  if (const auto *specialization = type->getAs<TemplateSpecializationType>(); specialization && type->isDependentType())
    return 0;
  // A C struct that is only declared has a name all the same.
  const RecordDecl *record = type->getAsRecordDecl();
  const auto *closure = dyn_cast_or_null<CXXRecordDecl>(record);
  if (!record || (closure && closure->isLambda()))
    return 0;
  if (const TypedefNameDecl *alias = record->getTypedefNameForAnonDecl())
    return string(qualifiedName(alias));
  return record->getIdentifier() ? string(qualifiedName(record)) : 0;
}

void TUBuilder::addAnnotations(const Decl *decl, std::vector<StringId> &result) {
  for (const Decl *declaration : decl->redecls())
    for (const auto *attribute : declaration->specific_attrs<AnnotateAttr>())
      if (llvm::StringRef text = attribute->getAnnotation(); text.consume_front("async_tidy::"))
        if (StringId id = string(text); !llvm::is_contained(result, id))
          result.push_back(id);
}

const std::vector<StringId> &TUBuilder::annotationsAround(const DeclContext *context) {
  context = context->getPrimaryContext();
  if (auto it = contextAnnotations.find(context); it != contextAnnotations.end())
    return it->second;
  std::vector<StringId> result;
  if (isa<NamespaceDecl, CXXRecordDecl>(context))
    addAnnotations(cast<Decl>(context), result);
  if (const DeclContext *parent = context->getParent(); parent && !isa<FunctionDecl>(context))
    llvm::append_range(result, annotationsAround(parent));
  return contextAnnotations[context] = std::move(result);
}

/// What the attributes of a function, its class and the namespaces around it say; its own come first.
std::vector<StringId> TUBuilder::annotationsOf(const FunctionDecl *function) {
  std::vector<StringId> result;
  addAnnotations(function, result);
  for (const FunctionEffectWithCondition effect : function->getFunctionEffects()) {
    if (effect.Effect.kind() == FunctionEffect::Kind::Blocking)
      result.push_back(string("blocking:wait"));
    else if (effect.Effect.kind() == FunctionEffect::Kind::NonBlocking && !effect.Cond.getCondition())
      result.push_back(string("nonblocking"));
  }
  llvm::append_range(result, annotationsAround(function->getDeclContext()));
  return result;
}

/// Clang's USRs are alike for all closure types of a function, so what a template is instantiated with must be told
/// apart by us.
void TUBuilder::appendClosures(QualType type, unsigned depth, std::string &out) {
  if (type.isNull() || depth > 6)
    return;
  type = type.getCanonicalType();
  if (type->isReferenceType() || type->isPointerType())
    return appendClosures(type->getPointeeType(), depth + 1, out);
  const CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record)
    return;
  if (record->isLambda())
    out += "@with:" + nameOfClosure(record);
  else if (const auto *specialization = dyn_cast<ClassTemplateSpecializationDecl>(record))
    for (const TemplateArgument &argument : specialization->getTemplateArgs().asArray())
      appendClosures(argument, depth + 1, out);
}

void TUBuilder::appendClosures(const TemplateArgument &argument, unsigned depth, std::string &out) {
  if (argument.getKind() == TemplateArgument::Type)
    appendClosures(argument.getAsType(), depth, out);
  else if (argument.getKind() == TemplateArgument::Pack)
    for (const TemplateArgument &element : argument.pack_elements())
      appendClosures(element, depth, out);
}

std::string TUBuilder::nameOfClosure(const CXXRecordDecl *closure) {
  std::string name;
  if (const auto *function = dyn_cast_or_null<FunctionDecl>(closure->getParentFunctionOrMethod()))
    name = nameOf(function);
  else if (const auto *record = dyn_cast<ClassTemplateSpecializationDecl>(closure->getDeclContext()))
    name = summary.string(usr(record)); // each instantiation has a closure of its own
  Location where = location(closure->getLocation());
  std::string place = std::to_string(where.line) + ":" + std::to_string(where.column);
  if (closure->getLocation().isMacroID()) {
    // Of the closures of one macro, each is written at a place of its own.
    auto [file, offset] = sources.getDecomposedSpellingLoc(closure->getLocation());
    place += "+" + std::to_string(offset);
  }
  if (name.empty() && where.isValid())
    name = summary.files[where.file];
  return name + "@lambda@" + place;
}

std::string TUBuilder::nameOf(const FunctionDecl *function) {
  function = function->getCanonicalDecl();
  const auto *method = dyn_cast<CXXMethodDecl>(function);
  std::string name;
  if (method && method->getParent()->isLambda()) {
    name = nameOfClosure(method->getParent());
    if (method->getOverloadedOperator() != OO_Call)
      name += "@" + withoutPlaces(method->getNameAsString());
  } else {
    llvm::SmallString<128> buffer;
    if (index::generateUSRForDecl(function, buffer))
      buffer = function->getQualifiedNameAsString();
    name = withoutPlaces(buffer);
    // Programs share a compile database, and each has its main.
    if (!function->isExternallyVisible() || function->isMain())
      name += "@" + summary.mainFile;
    // A local class's methods: two blocks of one function may each have a class of that name.
    if (method && method->getParent()->isLocalClass()) {
      Location where = location(method->getParent()->getLocation());
      name += "@" + std::to_string(where.line) + ":" + std::to_string(where.column);
    }
    for (const DeclContext *context = function->getDeclContext(); context; context = context->getParent())
      if (const auto *specialization = dyn_cast<ClassTemplateSpecializationDecl>(context))
        for (const TemplateArgument &argument : specialization->getTemplateArgs().asArray())
          appendClosures(argument, 0, name);
  }
  if (const TemplateArgumentList *arguments = function->getTemplateSpecializationArgs()) {
    // A USR spells the arguments; the name of a closure does not.
    if (method && method->getParent()->isLambda()) {
      llvm::raw_string_ostream out(name);
      out << '<';
      for (const TemplateArgument &argument : arguments->asArray()) {
        argument.print(ast.getPrintingPolicy(), out, /*IncludeType=*/true);
        out << ',';
      }
      out << '>';
    }
    for (const TemplateArgument &argument : arguments->asArray())
      appendClosures(argument, 0, name);
  }
  return name;
}

std::string TUBuilder::displayName(const FunctionDecl *function) {
  const auto *method = dyn_cast<CXXMethodDecl>(function);
  if (!method || !method->getParent()->isLambda())
    return qualifiedName(function);
  const auto *parent = dyn_cast_or_null<FunctionDecl>(method->getParent()->getParentFunctionOrMethod());
  if (!parent)
    return "lambda at namespace scope";
  std::string inside = displayName(parent);
  return llvm::StringRef(inside).starts_with("lambda") ? inside : "lambda in '" + inside + "'";
}

EntityId TUBuilder::newEntity(const std::string &name, bool &isNew) {
  auto [it, inserted] = entityIds.try_emplace(name, summary.entities.size());
  isNew = inserted;
  if (inserted) {
    summary.entities.emplace_back();
    summary.entities.back().name = string(name);
  }
  return it->second;
}

EntityId TUBuilder::entity(const FunctionDecl *function) {
  const FunctionDecl *canonical = function->getCanonicalDecl();
  if (auto it = entityOf.find(canonical); it != entityOf.end())
    return it->second;
  bool isNew = false;
  EntityId id = newEntity(nameOf(canonical), isNew);
  entityOf[canonical] = id;
  if (!isNew)
    return id;

  const FunctionDecl *definition = nullptr;
  if (!canonical->isDefined(definition))
    definition = canonical;
  Entity entity = summary.entities[id];
  const auto *method = dyn_cast<CXXMethodDecl>(canonical);
  bool isLambda = method && method->getParent()->isLambda();
  SourceLocation where =
      isLambda || (method && definition->isImplicit()) ? method->getParent()->getLocation() : definition->getLocation();
  entity.location = location(where);
  entity.isProject = isProject(where);
  entity.qualifiedName = isLambda ? 0 : string(qualifiedName(canonical));
  entity.displayName = string(displayName(canonical));
  entity.kind = isLambda                             ? EntityKind::Lambda
                : isa<CXXConstructorDecl>(canonical) ? EntityKind::Constructor
                : isa<CXXDestructorDecl>(canonical)  ? EntityKind::Destructor
                : method                             ? EntityKind::Method
                                                     : EntityKind::Function;
  for (const ParmVarDecl *parameter : canonical->parameters())
    entity.parameterTypes.push_back(classNameOf(parameter->getType()));
  entity.resultType = classNameOf(canonical->getReturnType());
  entity.counterpart = counterpartOf(canonical);
  while (!entity.parameterTypes.empty() && !entity.parameterTypes.back())
    entity.parameterTypes.pop_back();
  entity.annotations = annotationsOf(canonical);
  if (method && !isLambda) {
    entity.parentClass = usr(method->getParent());
    for (const CXXMethodDecl *overridden : method->overridden_methods())
      entity.overrides.push_back(this->entity(overridden));
  }
  summary.entities[id] = std::move(entity);
  return id;
}

EntityId TUBuilder::destructorOfIncomplete(const CXXRecordDecl *record) {
  bool isNew = false;
  EntityId id = newEntity(summary.string(usr(record)) + "@destructor", isNew);
  Entity &entity = summary.entities[id];
  entity.kind = EntityKind::Destructor;
  entity.qualifiedName = entity.displayName = string(qualifiedName(record) + "::~" + record->getNameAsString());
  entity.location = location(record->getLocation());
  return id;
}

EntityId TUBuilder::initializerEntity(const ValueDecl *variable) {
  bool isNew = false;
  std::string name = summary.string(usr(variable)) + "@initializer";
  if (!variable->isExternallyVisible())
    name += "@" + summary.mainFile;
  EntityId id = newEntity(name, isNew);
  Entity &entity = summary.entities[id];
  entity.displayName = string("initializer of " + qualifiedName(variable));
  entity.location = location(variable->getLocation());
  entity.isProject = true;
  return id;
}

} // namespace async_tidy
