using PartnerHub.Contracts;

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
        return Check(program.Eligibility.Assess(dossier, on), "standing")
            ?? Check(program.Eligibility.Place(dossier, null, on), "level")
            ?? Check(program.Eligibility.Obligations(dossier, on, on), "obligations")
            ?? Check(program.Benefits.Grant(dossier, on), "benefits")
            ?? Check(program.Sanctions, "case");
    }

    private static LocalizedText? Check(object? answer, string question) => answer is null ? RefusalText.NoAnswer(question) : null;

    private static Partner Somebody(ProgramDescription description) => new()
    {
        Id = "probe",
        Name = "Probe",
        Country = description.Regions.SelectMany(region => region.Countries).FirstOrDefault("FR"),
    };
}
