using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What partners earn on a sale: the rate that a tier's text states, or else one that the consultant sets by the rates of today's partners.</summary>
internal sealed class DraftCommission
{
    private readonly DraftBasis _basis;
    private readonly string _id;
    private readonly LocalizedText _name;
    private readonly bool _isOfTiers;
    private readonly decimal[] _known;
    private readonly string[] _unclear;

    private DraftCommission(DraftBasis basis, string id, LocalizedText name, string table, bool isOfTiers)
    {
        (_basis, _id, _name, _isOfTiers) = (basis, id, name, isOfTiers);
        var cells = basis.Answers.Rows(table).Where(row => row["commission"] is not null)
            .Select(row => (Typed: row["commission"]!, Rate: VagueFigure.In(row["commission"]!) ? null : basis.Values.Cell<PercentageValue>(table, "commission", row))).ToArray();
        _known = [.. cells.Where(cell => cell.Rate is not null).Select(cell => cell.Rate!.Percent)];
        _unclear = [.. cells.Where(cell => cell.Rate is null).Select(cell => cell.Typed).Distinct(StringComparer.Ordinal)];
    }

    public static void Add(DraftBasis basis, JsonArray rows)
    {
        Add(new(basis, "commission", LocalizedText.Of("Commission sur les ventes", "Commission on sales"), "channel.partners", isOfTiers: true), "channel.partners", rows);
        Add(new(basis, "referral-commission", LocalizedText.Of("Commission d’apport", "Referral commission"), "referral.partners", isOfTiers: false), "referral.partners", rows);
    }

    private static void Add(DraftCommission commission, string table, JsonArray rows)
    {
        var stated = commission.Stated;
        if (commission._known.Length == 0 && commission._unclear.Length == 0 && stated is null)
        {
            return;
        }

        commission._basis.Add("benefits", commission._name, stated is not null ? LocalizedText.Of("les taux que disent les niveaux", "the rates that the tiers state") : commission.Rates(), SourceKinds.Answer, stated ?? table);
        var row = DraftBenefits.Row(commission._basis, commission._id, commission._name, "rate", stated ?? table, commission.Cell);
        row["claim"] = new JsonObject();
        rows.Add(row);
    }

    private bool IsStated => Stated is not null;

    /// <summary>Where tiers' rates are said first; null where none is.</summary>
    private string? Stated => _isOfTiers ? _basis.Levels.Select(level => level.Text.Commission?.Place).FirstOrDefault(place => place is not null) : null;

    private decimal? Usual => _known.Length == 0 ? null : decimal.Round(_known.Average(), 1);

    private JsonObject Cell(DraftLevel level)
    {
        var decided = Rate(level);
        var source = DraftBasis.Source(decided.Kind, decided.Place);
        return decided.Value is { } rate
            ? new() { ["state"] = "active", ["value"] = rate.Percent, ["source"] = source }
            : new() { ["state"] = "unspecified", ["source"] = source };
    }

    private Decided<PercentageValue> Rate(DraftLevel level)
    {
        var id = $"{_id}.{level.Id}";
        var said = _isOfTiers ? level.Text.Commission : null;
        var agrees = said?.Value is { } own && _known.All(rate => rate == own.Percent);
        if (agrees && !_basis.Points.IsDecided(id))
        {
            return new(said!.Value, SourceKinds.Answer, said.Place);
        }

        var suggestion = said is not null ? said.Value : !IsStated && Usual is { } usual ? new PercentageValue(usual) : null;
        var decided = _basis.Points.Ask(id, AnswerType.Percentage, LocalizedText.Of($"{_name.Fr} pour {level.Name}", $"{_name.En} for {level.Name}"), Why(said?.Says), suggestion);
        _basis.Differ(level, said?.TypedInText, said?.Value is { } stated && decided.Value is { } rate && rate.Percent != stated.Percent ? AnswerWriter.Percent(rate.Percent, _basis.Answers.Language) : null);
        return said?.Value is null ? decided : decided.SaidIn(said.Place);
    }

    private LocalizedText Why(LocalizedText? says)
    {
        var rates = Rates();
        return says is not null && (_known.Length > 0 || _unclear.Length > 0)
                ? LocalizedText.Of($"{says.Fr} ; le tableau des partenaires : {rates.Fr}.", $"{says.En}; the table of partners: {rates.En}.")
            : says is not null ? LocalizedText.Of($"{says.Fr}.", $"{says.En}.")
            : IsStated ? LocalizedText.Of("D’autres niveaux disent un taux, celui-ci n’en dit pas : rien n’est promis tant que rien n’est décidé.", "Other tiers state a rate, this one does not: nothing is promised while nothing is decided.")
            : Usual is not null ? LocalizedText.Of($"La proposition est la moyenne des taux donnés par partenaire : {rates.Fr}.", $"The suggestion is the average of the rates given by partner: {rates.En}.")
            : LocalizedText.Of($"Ce n’est pas un taux précis : {rates.Fr}.", $"This is no one rate: {rates.En}.");
    }

    private LocalizedText Rates()
    {
        var unclear = _unclear.Length == 0 ? null : string.Join(", ", _unclear.Take(5).Select(typed => $"« {typed} »"));
        string?[] fr = [Usual is { } mean ? $"{AnswerWriter.Number(_known.Length, "fr")} taux {(_known.Length == 1 ? "connu" : "connus")}, {AnswerWriter.Percent(mean, "fr")} en moyenne" : null, unclear is null ? null : $"gardé tel quel {unclear}"];
        string?[] en = [Usual is { } average ? $"{AnswerWriter.Number(_known.Length, "en")} {(_known.Length == 1 ? "rate" : "rates")} known, {AnswerWriter.Percent(average, "en")} on average" : null, unclear is null ? null : $"kept as typed {unclear}"];
        return LocalizedText.Of(string.Join(" ; ", fr.OfType<string>()), string.Join("; ", en.OfType<string>()));
    }
}
