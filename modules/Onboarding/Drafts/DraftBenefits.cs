using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Drafts.Tiers;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What levels grant: what the client says of each tier, commission, referral commission, a marketing fund, white label, resources.</summary>
internal static class DraftBenefits
{
    private const string Tiers = "channel.tiers";

    private static readonly (string Place, string Id, LocalizedText Name, Regex Words)[] Resources =
    [
        ("resources.technical-documentation", "technical-documentation", LocalizedText.Of("Documentation technique", "Technical documentation"), TierWords.Documentation),
        ("resources.product-training", "product-training", LocalizedText.Of("Formation au produit", "Product training"), TierWords.Training),
        ("resources.marketing-assets", "marketing-assets", LocalizedText.Of("Supports marketing", "Marketing assets"), TierWords.Assets),
        ("resources.dedicated-support", "dedicated-support", LocalizedText.Of("Support dédié", "Dedicated support"), TierWords.Support),
        ("resources.demo-accounts", "demo-accounts", LocalizedText.Of("Comptes de démonstration", "Demo accounts"), TierWords.Demo),
        ("resources.co-branding", "co-branding", LocalizedText.Of("Communication sous les deux marques", "Co-branding"), TierWords.CoBranding),
        ("resources.portal", "portal", LocalizedText.Of("Portail partenaire", "Partner portal"), TierWords.Portal),
        ("resources.manager", "partner-manager", LocalizedText.Of("Interlocuteur dédié", "Dedicated partner manager"), TierWords.Manager),
    ];

    public static JsonArray Make(DraftBasis basis)
    {
        var rows = new JsonArray();
        DraftCommission.Add(basis, rows);
        DraftFund.Add(basis, rows);
        AddWhiteLabel(basis, rows);
        foreach (var (place, id, name, words) in Resources)
        {
            AddResource(basis, rows, place, id, name, words);
        }

        AddTexts(basis, rows);
        return rows;
    }

    public static JsonObject Row(DraftBasis basis, string id, LocalizedText name, string form, string place, Func<DraftLevel, JsonObject> offer) => new()
    {
        ["id"] = id,
        ["name"] = DraftBasis.Text(name),
        ["form"] = form,
        ["levels"] = basis.PerLevel(offer),
        ["source"] = DraftBasis.Source(SourceKinds.Answer, place),
    };

    // Last, for by now it is known where a figure was decided that the text does not say.
    private static void AddTexts(DraftBasis basis, JsonArray rows)
    {
        if (basis.Levels.All(level => level.Benefits is null))
        {
            return;
        }

        var name = LocalizedText.Of("Avantages du niveau", "Benefits of the level");
        basis.Add("benefits", name, LocalizedText.Of("tels que le client les décrit", "as the client describes them"), SourceKinds.Answer, Tiers);
        rows.Insert(0, Row(basis, "level-benefits", name, "text", Tiers, level => TextOf(basis, level) is { } text
            ? new() { ["state"] = "active", ["text"] = DraftBasis.Text(DraftBasis.Own(text)) }
            : new() { ["state"] = "unspecified" }));
    }

    private static string? TextOf(DraftBasis basis, DraftLevel level)
    {
        if (level.Benefits is null)
        {
            return null;
        }

        var text = basis.Differences.GetValueOrDefault(level.Id) is not { } agreeing ? level.Benefits : basis.Points.Ask(
            $"text.{level.Id}",
            AnswerType.Text,
            LocalizedText.Of($"Texte du niveau {level.Name}", $"Text of the level {level.Name}"),
            LocalizedText.Of($"Le client écrit « {level.Benefits} », ce que contredisent vos décisions. C’est ce que liront les partenaires.", $"The client writes “{level.Benefits}”, which your decisions contradict. This is what partners will read."),
            new TextValue(agreeing),
            blocks: true).Value!.Text;
        return basis.IsRead("tier." + level.Id, LocalizedText.Of($"Avantages du niveau {level.Name}", $"Benefits of the level {level.Name}"), text, isOffer: !InternalText.Words.IsMatch(text)) ? text : null;
    }

    private static void AddResource(DraftBasis basis, JsonArray rows, string place, string id, LocalizedText name, Regex words)
    {
        var flag = basis.Values.Field<FlagValue>(place);
        var saying = TierScope.Saying(basis.Levels, text => text.Grants(words));
        if (flag is { IsYes: false } && saying is not null)
        {
            basis.Find(blocks: false, LocalizedText.Of($"{name.Fr} : « Non » en section 12, mais un niveau l’accorde dans son texte.", $"{name.En}: “No” in section 12, yet a tier grants it in its text."), place);
        }

        if (flag is not { IsYes: true })
        {
            return;
        }

        var scope = TierScope.Named(basis.Levels, flag.Detail) ?? saying;
        basis.Add("benefits", name, Says(basis, scope), SourceKinds.Answer, scope == saying && saying is not null ? Tiers : place);
        rows.Add(Row(basis, id, name, "flag", place, level => Granted(basis, id, name, level, scope)));
    }

    private static JsonObject Granted(DraftBasis basis, string id, LocalizedText name, DraftLevel level, IReadOnlySet<string>? scope)
    {
        if (scope is null || scope.Contains(level.Id))
        {
            return new() { ["state"] = "active" };
        }

        var isAbove = basis.Levels.Any(other => other.Rank < level.Rank && scope.Contains(other.Id));
        return !isAbove || !Above(basis, $"{id}.{level.Id}", name, level, scope, LocalizedText.Of("accordé à", "granted to")).Value!.IsYes
            ? new() { ["state"] = "not-granted" }
            : new() { ["state"] = "active" };
    }

    /// <summary>Whether what is said for lower tiers alone holds for this one too.</summary>
    public static Decided<FlagValue> Above(DraftBasis basis, string id, LocalizedText name, DraftLevel level, IReadOnlySet<string> scope, LocalizedText verb)
    {
        var named = string.Join(", ", basis.Levels.Where(other => scope.Contains(other.Id)).Select(other => other.Name));
        return basis.Points.Ask(
            id,
            AnswerType.Flag,
            LocalizedText.Of($"{name.Fr} {verb.Fr} {level.Name}", $"{name.En} {verb.En} {level.Name}"),
            LocalizedText.Of($"Le client ne le dit que pour {named}.", $"The client says it for {named} only."),
            new FlagValue(false));
    }

    /// <summary>At which levels, in words.</summary>
    public static LocalizedText Says(DraftBasis basis, IReadOnlySet<string>? scope)
    {
        var named = string.Join(", ", basis.Levels.Where(level => scope?.Contains(level.Id) == true).Select(level => level.Name));
        return scope is null || scope.Count == basis.Levels.Count
            ? LocalizedText.Of("à tous les niveaux", "at every level")
            : LocalizedText.Of($"pour {named} seulement", $"for {named} only");
    }

    private static void AddWhiteLabel(DraftBasis basis, JsonArray rows)
    {
        const string Place = "white-label.offer";
        if (basis.Values.Field<FlagValue>(Place) is not { IsYes: true } offer || basis.Levels.Count == 0)
        {
            return;
        }

        var name = LocalizedText.Of("Marque blanche", "White label");
        var scope = TierScope.Named(basis.Levels, offer.Detail)
            ?? TierScope.Saying(basis.Levels, text => text.Grants(TierWords.WhiteLabel))
            ?? TierScope.Named(basis.Levels, basis.Answers["white-label.conditions"])
            ?? From(basis);
        basis.Add("benefits", name, LocalizedText.Of($"sur demande, {Says(basis, scope).Fr}", $"on application, {Says(basis, scope).En}"), SourceKinds.Answer, Place);
        var row = Row(basis, "white-label", name, "flag", Place, level => new() { ["state"] = scope.Contains(level.Id) ? "on-application" : "not-granted" });
        if (basis.Answers["white-label.conditions"] is { } conditions
            && basis.IsRead("white-label.conditions", LocalizedText.Of("Conditions de la marque blanche", "Terms of the white label"), conditions))
        {
            row["rule"] = DraftBasis.Text(DraftBasis.Own(conditions));
        }

        rows.Add(row);
    }

    private static IReadOnlySet<string> From(DraftBasis basis)
    {
        var least = basis.Points.Ask(
            "white-label.from",
            AnswerType.Choice,
            LocalizedText.Of("Marque blanche sur demande à partir du niveau", "White label on application from the level"),
            LocalizedText.Of("Le client la propose, sans dire à qui.", "The client offers it, without saying to whom."),
            new ChoiceValue([basis.Levels[^1].Id]),
            blocks: false,
            [.. basis.Levels.Select(level => new Option { Id = level.Id, Label = DraftBasis.Own(level.Name) })]);
        var rank = basis.Levels.First(level => level.Id == least.Value!.Ids[0]).Rank;
        return basis.Levels.Where(level => level.Rank >= rank).Select(level => level.Id).ToHashSet(StringComparer.Ordinal);
    }
}
