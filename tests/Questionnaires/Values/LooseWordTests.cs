using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Questionnaires.Tests.Values;

/// <summary>Days, yes and no, and options as people write them.</summary>
public sealed class LooseWordTests
{
    private static readonly Field Status = new()
    {
        Id = "status",
        Label = LocalizedText.Of("Statut", "Status"),
        Type = AnswerType.Choice,
        Options = [new() { Id = "active", Label = LocalizedText.Of("Actif", "Active") }, new() { Id = "inactive", Label = LocalizedText.Of("Inactif", "Inactive") }],
    };

    [Theory]
    [InlineData("fin janvier 2026", "2026-01-31")]
    [InlineData("Fin janv. 2026", "2026-01-31")]
    [InlineData("fin du mois de janvier 2026", "2026-01-31")]
    [InlineData("fin février 2028", "2028-02-29")]
    [InlineData("end of January 2026", "2026-01-31")]
    [InlineData("fin T1 2026", "2026-03-31")]
    [InlineData("fin du 1er trimestre 2026", "2026-03-31")]
    [InlineData("end of Q2 2026", "2026-06-30")]
    [InlineData("fin 2026", "2026-12-31")]
    [InlineData("fin d’année 2026", "2026-12-31")]
    [InlineData("début mars 2026", "2026-03-01")]
    [InlineData("mi-avril 2026", "~2026-04-15")]
    [InlineData("vers mars 2026", "~2026-03-01/2026-03-31")]
    [InlineData("env. 15/03/2026", "~2026-03-15")]
    [InlineData("depuis mars 2020", "2020-03-01/2020-03-31")]
    [InlineData("depuis le 15/03/2020", "2020-03-15")]
    [InlineData("1er trimestre 2026", "2026-01-01/2026-03-31")]
    [InlineData("S1 2026", "2026-01-01/2026-06-30")]
    [InlineData("2e semestre 2026", "2026-07-01/2026-12-31")]
    [InlineData("1er août 2024", "2024-08-01")]
    [InlineData("mars 2026 (signature)", "2026-03-01/2026-03-31 [signature]")]
    [InlineData("15/03/98", "1998-03-15")]
    [InlineData("15/03/202", null)]
    [InlineData("entre mars et avril 2026", null)]
    [InlineData("mars-avril 2026", null)]
    [InlineData("mars ou avril 2026", null)]
    [InlineData("2024-2025", null)]
    [InlineData("2024/2025", null)]
    [InlineData("d’ici fin 2026", null)]
    [InlineData("avant fin mars 2026", null)]
    [InlineData("au plus tard le 31/03/2026", null)]
    [InlineData("mars 2026 ?", null)]
    [InlineData("mars 2026, puis mai 2026", null)]
    [InlineData("fin janvier", null)]
    [InlineData("31/02/2026", null)]
    public void Read_DayAmongWords_IsUnderstood(string typed, string? expected)
    {
        var date = AnswerReader.Read(new Field { Id = "d", Label = LocalizedText.Of("d", "d"), Type = AnswerType.Date }, typed, "fr").Value as DateValue;

        Assert.Equal(expected, date is null ? null
            : (date.IsApproximate ? "~" : "") + Day(date.From) + (date.To == date.From ? "" : "/" + Day(date.To)) + (date.Note is { } note ? $" [{note}]" : ""));
    }

    [Theory]
    [InlineData("OK", true, null)]
    [InlineData("ok", true, null)]
    [InlineData("oui.", true, null)]
    [InlineData("OUI !", true, null)]
    [InlineData("Yes", true, null)]
    [InlineData("d’accord", true, null)]
    [InlineData("bien sûr", true, null)]
    [InlineData("tout à fait", true, null)]
    [InlineData("☑", true, null)]
    [InlineData("x", true, null)]
    [InlineData("[x]", true, null)]
    [InlineData("Oui, depuis 2020", true, "depuis 2020")]
    [InlineData("OK - niveau 1", true, "niveau 1")]
    [InlineData("☒ Oui ☐ Non", true, null)]
    [InlineData("[ ] Oui [x] Non", false, null)]
    [InlineData("Pas encore", false, null)]
    [InlineData("jamais", false, null)]
    [InlineData("aucune", false, null)]
    [InlineData("KO", false, null)]
    [InlineData("Non (prévu en 2026)", false, "prévu en 2026")]
    public void Read_YesOrNo_IsUnderstood(string typed, bool isYes, string? detail) =>
        Assert.All([AnswerType.Flag, AnswerType.FlagWithDetail], type => Assert.Equal(new FlagValue(isYes, detail), Read(type, typed)));

    [Theory]
    [InlineData("oui et non")]
    [InlineData("oui/non")]
    [InlineData("oui ?")]
    [InlineData("non applicable")]
    [InlineData("non défini")]
    [InlineData("non communiqué")]
    [InlineData("en cours")]
    [InlineData("not sure")]
    [InlineData("☐ Oui ☐ Non")]
    [InlineData("nonobstant")]
    public void Read_NeitherYesNorNo_IsKept(string typed) => Assert.Null(Read(AnswerType.Flag, typed));

    [Theory]
    [InlineData("Actif", "active", null)]
    [InlineData("actif.", "active", null)]
    [InlineData("Actif (depuis 2020)", "active", "depuis 2020")]
    [InlineData("Actif depuis 2020", "active", "depuis 2020")]
    [InlineData("Inactif - litige", "inactive", "litige")]
    [InlineData("Actif/Inactif", null, null)]
    [InlineData("Actif ou inactif", null, null)]
    [InlineData("Actif, bientôt inactif", null, null)]
    [InlineData("Actif ?", null, null)]
    [InlineData("Actif, puis en pause", null, null)]
    public void Read_OptionAmongWords_IsUnderstood(string typed, string? option, string? note)
    {
        var choice = AnswerReader.Read(Status, typed, "fr").Value as ChoiceValue;

        Assert.Equal((option, note), (choice?.Ids[0], choice?.Note));
    }

    private static AnswerValue? Read(AnswerType type, string typed) => AnswerReader.Read(new Field { Id = "f", Label = LocalizedText.Of("f", "f"), Type = type }, typed, "fr").Value;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
