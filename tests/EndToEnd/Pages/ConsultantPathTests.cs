using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.EndToEnd.Tests.Hub;
using PartnerHub.Tests;

namespace PartnerHub.EndToEnd.Tests.Pages;

/// <summary>How many clicks a consultant needs, in French, from the delivered questionnaire filled in place to five partners with a level.</summary>
public class ConsultantPathTests(Site site, EmptyHub hub) : IClassFixture<EmptyHub>
{
    private static readonly Regex Levelled = new("Bronze|Silver|Gold", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly string Delivered = Path.Combine(RepositoryRoot.Path, "..", "shared", "seeds", "quickfund-partnerships-questionnaire.fr.md");

    private static readonly string[] Partners =
    [
        "| Alpha Conseil | Channel | janvier 2022 | 1 200 000 EUR | Actif | Ada |",
        "| Beta Reseau | Channel | 15/03/2023 | 450 000 EUR | Actif | Bob |",
        "| Gamma Logiciel | Tech | 2021 | 90 000 EUR | Actif | Cleo |",
        "| Delta Apport | Referral | juin 2024 | 20 000 EUR | Actif | Dan |",
        "| Epsilon Distribution | Channel | 2020 | 0 EUR | Actif | Eve |",
    ];

    private static readonly (string Label, string Said)[] Fields =
    [
        ("Programme formalis", "Oui"), ("Nombre de tiers", "3"), ("- Tier 1 (Bronze)", "Portail"), ("- Tier 2 (Silver)", "Commission 10 %"), ("- Tier 3 (Gold)", "Commission 15 %, certification obligatoire"),
        ("Certification", "Oui - obligatoire pour Gold"), ("Contrat type", "Oui"), ("NDA", "Systematic"), ("Outil PRM", "Tableur maison"), ("Budget partenariats", "120 000 EUR/an"), ("SLA", "Quatre heures"),
    ];

    [Fact]
    public async Task FilledDocument_InUnderTenClicks_LevelsFivePartners()
    {
        Assert.SkipUnless(File.Exists(Delivered), "The delivered questionnaire is not on this machine.");
        await using var visit = await site.Open("/onboarding", Look.FrenchDesk, hub);
        var clicks = new Clicks(visit.Page);

        await clicks.Bring("Document Markdown", new FilePayload { Name = "quickfund.md", MimeType = "text/markdown", Buffer = Filled(await File.ReadAllTextAsync(Delivered)) });
        await clicks.Press("Importer");
        await visit.Arrive("?imported=1");
        await clicks.Follow("Programme");
        await clicks.Press("Reprendre toutes les propositions restantes");
        await visit.Arrive("?saved=1");
        await clicks.Follow("Préparer la publication");
        await visit.Arrive("/draft/publication");
        Assert.DoesNotContain("AUCUN partenaire", await visit.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Tableur maison", await visit.Text(), StringComparison.Ordinal);
        await Photograph("before");
        await clicks.Press("Confirmer et publier");
        await visit.Arrive("?published=1");
        await clicks.Follow("Voir les membres");
        await visit.Arrive("/programs/quickfund/members");

        var members = await visit.Text();
        Assert.True(clicks.Count < 10, $"{clicks.Count} clicks");
        Assert.All(["Alpha Conseil", "Beta Reseau", "Gamma Logiciel", "Delta Apport", "Epsilon Distribution"], name => Assert.Contains(name, members, StringComparison.Ordinal));
        Assert.Equal(5, await visit.Page.Locator("main tbody tr").Filter(new() { HasTextRegex = Levelled }).CountAsync());
        Assert.Empty(visit.Complaints);
        await Photograph("after");
    }

    private static byte[] Filled(string text)
    {
        var lines = text.Split('\n').ToList();
        var first = lines.FindIndex(line => line.Contains("[Tech/Channel/Referral]", StringComparison.Ordinal));
        for (var row = 0; row < Partners.Length; row++)
        {
            lines[first + row] = Partners[row];
        }

        foreach (var (label, said) in Fields)
        {
            var at = lines.FindIndex(line => line.StartsWith(label, StringComparison.Ordinal) && line.Contains(": [", StringComparison.Ordinal));
            lines[at] = lines[at][..(lines[at].IndexOf(": [", StringComparison.Ordinal) + 2)] + said;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    // Every page of the way in every look, where pictures are wanted.
    private async Task Photograph(string when)
    {
        if (Environment.GetEnvironmentVariable("PARTNERHUB_SCREENSHOTS") is not { Length: > 0 })
        {
            return;
        }

        foreach (var look in Look.All)
        {
            await using var visit = await site.Open("/onboarding", look, hub);
            foreach (var (index, page) in new[] { "/onboarding", "/onboarding/quickfund", "/onboarding/quickfund/sections/2", "/onboarding/quickfund/sections/4", "/onboarding/quickfund/draft", "/onboarding/quickfund/draft/publication", "/programs/quickfund/members" }.Index())
            {
                if (when == "after" || !page.StartsWith("/programs", StringComparison.Ordinal))
                {
                    await visit.Go(page);
                    await visit.Photograph($"path-{when}-{index}-{look.Name}");
                }
            }
        }
    }
}
