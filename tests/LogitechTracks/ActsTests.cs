using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.LogitechTracks.Tests;

/// <summary>What is to be done, in words.</summary>
public sealed class ActsTests
{
    private static readonly string Folder = Path.Combine(ProgramUnderTest<LogitechTracksPlugin>.Folder, "cases");

    private static IEligibility Program => ProgramUnderTest<LogitechTracksPlugin>.Program.Eligibility;

    [Theory]
    [InlineData("acts/choose-by-the-end-of-april.json", "Choose Elite by 30 April 2024.", "Choisir Élite au plus tard le 30 avril 2024.")]
    [InlineData("acts/not-chosen.json", "Choose Elite between 1 April 2025 and 30 April 2025.", "Choisir Élite entre le 1er avril 2025 et le 30 avril 2025.")]
    [InlineData("acts/failing.json", "Gain one more certification, product or technical.", "Obtenir une certification de plus, produit ou technique.")]
    [InlineData("acts/pos-to-be-sent.json", "Send compliant point-of-sale data of one more week of FY2025-Q1.", "Envoyer les données de vente conformes d'une semaine de plus de FY2025-Q1.")]
    [InlineData("acts/milestones-to-be-reached.json", "Sell for 20,000.00 EUR net more in FY2025-Q2, by 30 September 2024.", "Vendre pour 20 000,00 EUR nets de plus en FY2025-Q2, au plus tard le 30 septembre 2024.")]
    public void Place_ToKeep_SaysWhatToDo(string file, string en, string fr) => AssertSays(Place(file).ToKeep, en, fr);

    [Theory]
    [InlineData("acts/elite-to-principal.json", "Sell for 560,000.00 EUR net more in FY2025, by 31 March 2025.", "Vendre pour 560 000,00 EUR nets de plus en FY2025, au plus tard le 31 mars 2025.")]
    [InlineData("acts/newcomer-to-elite.json", "Sell for 120,000.00 EUR net more.", "Vendre pour 120 000,00 EUR nets de plus.")]
    [InlineData("acts/candidate.json", "Ask for Premier as the first track, at any time.", "Demander Premier comme premier parcours, à tout moment.")]
    [InlineData("acts/candidate.json", "Sign the partner agreement.", "Signer le contrat de partenariat.")]
    [InlineData("acts/at-launch.json", "Choose Principal by 30 November 2023.", "Choisir Principal au plus tard le 30 novembre 2023.")]
    [InlineData(
        "acts/plan-off-the-annual-plan.json",
        "Hand in a marketing plan of FY2025-Q2 that follows the annual plan: that of 5 July 2024 does not.",
        "Remettre un plan marketing de FY2025-Q2 qui suive le plan annuel : celui du 5 juillet 2024 ne le suit pas.")]
    [InlineData("standing/orientation-missing.json", "Complete the orientation training.", "Suivre la formation d'orientation.")]
    [InlineData("standing/plan-the-day-after.json", "Hand in the joint business plan of FY2025.", "Remettre le plan commercial commun de FY2025.")]
    [InlineData("standing/marketing-plan-the-day-after.json", "Hand in the marketing plan of FY2025-Q2.", "Remettre le plan marketing de FY2025-Q2.")]
    [InlineData(
        "standing/review-documents-six-days-before.json",
        "Hold the review of FY2024-Q4, its documents handed in at least 7 days before. That of 24 April 2024 does not count: its documents are of 18 April 2024, and were due by 17 April 2024.",
        "Tenir la revue de FY2024-Q4, ses documents remis au moins 7 jours avant. Celle du 24 avril 2024 ne compte pas : ses documents sont du 18 avril 2024, il les fallait le 17 avril 2024 au plus tard.")]
    [InlineData(
        "standing/review-without-documents.json",
        "Hold the review of FY2024-Q4, its documents handed in at least 7 days before. That of 24 April 2024 does not count: the day its documents were handed in is not recorded.",
        "Tenir la revue de FY2024-Q4, ses documents remis au moins 7 jours avant. Celle du 24 avril 2024 ne compte pas : le jour de remise de ses documents n'est pas noté.")]
    [InlineData("standing/review-the-day-after.json", "Hold the review of FY2025-Q1, its documents handed in at least 7 days before.", "Tenir la revue de FY2025-Q1, ses documents remis au moins 7 jours avant.")]
    public void Assess_Acts_SayWhatToDo(string file, string en, string fr)
    {
        var golden = GoldenCase.Read(Folder, file);

        AssertSays(Program.Assess(golden.Question().ToDossier(), Day(golden)).Next!.Acts, en, fr);
    }

    private static void AssertSays(IReadOnlyList<Act> acts, string en, string fr)
    {
        var said = Assert.Single(acts, act => act.Text.En == en);
        Assert.Equal(fr.Replace("00 000", "00\u202f000", StringComparison.Ordinal).Replace("60 000", "60\u202f000", StringComparison.Ordinal).Replace("20 000", "20\u202f000", StringComparison.Ordinal), said.Text.Fr);
    }

    private static LevelRuling Place(string file)
    {
        var golden = GoldenCase.Read(Folder, file);
        return Program.Place(golden.Question().ToDossier(), null, Day(golden));
    }

    private static DateOnly Day(GoldenCase golden) => DateOnly.ParseExact(golden.On, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
