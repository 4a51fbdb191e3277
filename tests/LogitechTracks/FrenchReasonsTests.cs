using System.Globalization;
using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>Cases are in English: what French sentences say of figures and names.</summary>
public sealed class FrenchReasonsTests
{
    private static readonly string Folder = Path.Combine(ProgramUnderTest<LogitechTracksPlugin>.Folder, "cases");

    private static IBenefits Benefits => ProgramUnderTest<LogitechTracksPlugin>.Program.Benefits;

    [Fact]
    public void Accounts_Lot_SaysTheRate() => AssertSays(
        Benefits.Accounts(Dossier("accounts/elite.json", out var on), on).Single().Lots[^1].Reasons,
        "FY2025-Q1 : 1 % de 30\u202f000,00 EUR, ventes nettes ; parcours tenu le 30 juin 2024 : Élite.");

    [Fact]
    public void Rule_TargetNotReached_SaysTheFirstStep()
    {
        var question = Question("claims/leap-cent-below-the-target.json", out var on);

        AssertSays(Benefits.Rule(question.ToDossier(), question.Claim!, on).Reasons, "Objectif de FY2025-Q1 non atteint : 29\u202f999,99 sur 30\u202f000,00 GBP.");
    }

    [Fact]
    public void Grant_Specialisation_SaysWhich() => AssertSays(
        Benefits.Grant(Dossier("benefits/specialisation-held.json", out var on), on).Single(entitlement => entitlement.Id == "specialisations").Reasons,
        "Spécialisation obtenue le 1er mars 2024 : video-collaboration.");

    private static void AssertSays(IEnumerable<Reason> reasons, string fr) => Assert.Contains(fr, reasons.Select(reason => reason.Text.Fr));

    private static Dossier Dossier(string file, out DateOnly on) => Question(file, out on).ToDossier();

    private static ProgramQuestion Question(string file, out DateOnly on)
    {
        var golden = GoldenCase.Read(Folder, file);
        on = DateOnly.ParseExact(golden.On, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return golden.Question();
    }
}
