using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire;

/// <summary>Makes a program of the definition given as settings; the blank program where there is none.</summary>
public sealed class QuestionnaireFactory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => DefinitionReader.Read(settings) is { } definition
        ? new DefinedProgram(settings.Version, definition)
        : new BlankProgram(BlankDescription.Of(settings.Version));
}
