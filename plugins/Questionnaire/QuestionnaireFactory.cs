using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire;

/// <summary>Makes the program that a consultant's questionnaire will define. There is no definition to read yet.</summary>
public sealed class QuestionnaireFactory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new BlankProgram(BlankDescription.Of(settings.Version));
}
