using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// Asks a new program plain questions on a partner of whom nothing is known: what does not run at all is found now, not
/// at the first partner's question.
/// </summary>
internal static class Probe
{
    public static LocalizedText? Ask(IPartnerProgram program, ProgramDescription description, DateOnly on)
    {
        var dossier = new Dossier { Partner = Somebody(description), Facts = FactSet.Empty };
        var asked = new CheckedProgram(program, new Vocabulary(description));
        return Answers("standing", () => asked.Assess(dossier, on))
            ?? Answers("level", () => asked.Place(dossier, request: null, on))
            ?? Answers("obligations", () => asked.Obligations(dossier, on, on))
            ?? Answers("benefits", () => asked.Grant(dossier, on))
            ?? Answers("case", () => program.Sanctions);
    }

    private static LocalizedText? Answers(string question, Func<object?> ask)
    {
        try
        {
            return ask() is null ? RefusalText.NoAnswer(question) : null;
        }
        catch (ProgramFault fault)
        {
            return fault.Kind == FaultKind.BadAnswer ? fault.Text : RefusalText.NoAnswer(question);
        }
    }

    private static Partner Somebody(ProgramDescription description) => new()
    {
        Id = "probe",
        Name = "Probe",
        Country = description.Regions.SelectMany(region => region.Countries).FirstOrDefault("FR"),
    };
}
