using PartnerHub.Contracts;
using PartnerHub.Journal;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Appeals.SettleAppeal;

/// <summary>A point on which two answers to one question differ, in words.</summary>
internal sealed record RulingDifference(string What, string Before, string After);

/// <summary>Compares two answers to one question as a person would.</summary>
internal sealed class RulingDifferences(ProgramDescription program, Locale locale)
{
    private const string Nothing = "–";

    public IReadOnlyList<RulingDifference> Between(JournalEntry contested, JournalEntry again)
    {
        var (before, after) = (RecordedRuling.Of(contested), RecordedRuling.Of(again));
        RulingDifference[] found =
        [
            .. StandingDifferences.Between(before.Standing, after.Standing, program, locale),
            .. Points(before).Zip(Points(after), (old, now) => new RulingDifference(old.What, old.Text, now.Text)).Where(point => point.Before != point.After),
        ];
        return found.Length > 0 || contested.Ruling == again.Ruling ? found : [Elsewhere(contested, again)];
    }

    private (string What, string Text)[] Points(RecordedRuling ruling) =>
    [
        (locale.Say(Words.EarnedLevel), ruling.Standing is { } standing ? locale.Say(program.LevelName(standing.Earned)) : Nothing),
        (locale.Say(Words.Answer), Answer(ruling)),
        (locale.Say(Words.TodayLevel), ruling.Level is { } level ? locale.Say(program.LevelName(level.Today)) : Nothing),
        (locale.Say(Words.PendingLevel), ruling.Level?.Pending is { } pending ? Pending(pending) : Nothing),
        (locale.Say(Words.Amount), ruling.Claim?.Amount is { } amount ? locale.Money(amount, ruling.Claim.Currency ?? "") : Nothing),
        (locale.Say(Words.Step), ruling.Case?.Step is { } step ? locale.Say(program.StepName(step.Kind)) : Nothing),
        (locale.Say(Words.Reasons), string.Join(" ", ruling.Reasons.Select(reason => locale.Say(reason.Text)))),
    ];

    private string Answer(RecordedRuling ruling) =>
        ruling.Level is { } level ? locale.Say(LevelNews.OfKept(level, program).Word)
        : ruling.Claim is { } claim ? locale.Say(RecordedRuling.Word(claim.Ruling))
        : Nothing;

    private string Pending(PendingLevel pending) => locale.Say(Words.PendingOn, locale.Say(program.LevelName(pending.Level)), locale.Day(pending.On));

    private static RulingDifference Elsewhere(JournalEntry contested, JournalEntry again)
    {
        var (path, before, after) = JsonDifference.First(contested.Ruling, again.Ruling);
        return new RulingDifference(path ?? "$", before ?? Nothing, after ?? Nothing);
    }
}
