using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.FactEffects;

/// <summary>What two judgements of a member, without a fact and with it, mean for its level.</summary>
internal sealed class EffectSentences(ProgramDescription program, string partner)
{
    /// <param name="without">The judgement without the fact.</param>
    /// <param name="with">The judgement with it.</param>
    /// <param name="heldBefore">The level held before it.</param>
    /// <param name="isRecorded">True where <paramref name="with"/> was judged after it was recorded.</param>
    public IEnumerable<FactEffect> Of(Judgement without, Judgement with, string? heldBefore, bool isRecorded)
    {
        var before = LevelNews.Of(without.Ruling, heldBefore, program);
        var after = LevelNews.Of(with.Ruling, isRecorded ? with.Standing.Current : heldBefore, program);
        var moved = isRecorded ? Moved(heldBefore, with.Standing.Current) : null;
        var isNew = after != before || after is { On: null, NeedsApproval: false };
        FactEffect?[] effects = [moved, isNew ? Sentence(after) : Sentence(after) is { } old ? old with { Kind = FactEffectKind.Quiet } : null, Off(before, after, moved)];
        var said = effects.OfType<FactEffect>().ToList();
        return [.. said.Count > 0 ? said : [Said(FactEffectKind.Quiet, EffectWords.NoChange, with.Ruling.Today, null, null)], .. Gap(without.Standing.Next, with.Standing.Next)];
    }

    private FactEffect? Moved(string? from, string? to) =>
        from == to ? null
        : LevelNews.IsBelow(to, from, program) ? Said(FactEffectKind.Loss, EffectWords.Lowered, from, to, null)
        : Said(FactEffectKind.Gain, EffectWords.Raised, from, to, null);

    private FactEffect? Sentence(LevelNews news) => news switch
    {
        { IsLoss: true, NeedsApproval: true } => Said(FactEffectKind.Loss, EffectWords.ProposesToLower, news),
        { IsLoss: true, On: null } => Said(FactEffectKind.Loss, EffectWords.Lowers, news),
        { IsLoss: true } => Said(FactEffectKind.Loss, EffectWords.LowersLater, news),
        { Turn: LevelTurn.Rises, NeedsApproval: true } => Said(FactEffectKind.Gain, EffectWords.ProposesToRaise, news),
        { Turn: LevelTurn.Rises, On: null } => Said(FactEffectKind.Gain, EffectWords.Raises, news),
        { Turn: LevelTurn.Rises } => Said(FactEffectKind.Gain, EffectWords.RaisesLater, news),
        _ => null,
    };

    private FactEffect? Off(LevelNews before, LevelNews after, FactEffect? moved) =>
        moved is not null || after.Turn is LevelTurn.Rises or LevelTurn.Falls ? null
        : before.IsLoss ? Said(FactEffectKind.Gain, EffectWords.LossIsOff, before)
        : before.Turn == LevelTurn.Rises ? Said(FactEffectKind.Loss, EffectWords.RiseIsOff, before)
        : null;

    private IEnumerable<FactEffect> Gap(NextLevel? before, NextLevel? after) =>
        before is not null && after is not null && before.Level == after.Level && before.Missing.Count != after.Missing.Count
            ? [new(FactEffectKind.Quiet, Both(locale => locale.Say(
                EffectWords.FewerMissing, locale.Say(program.LevelName(after.Level)), locale.Number(after.Missing.Count), locale.Number(before.Missing.Count))))]
            : [];

    private FactEffect Said(FactEffectKind kind, LocalizedText text, LevelNews news) => Said(kind, text, news.From, news.To, news.On);

    private FactEffect Said(FactEffectKind kind, LocalizedText text, string? from, string? to, DateOnly? on) => new(kind, Both(locale => locale.Say(
        text, partner, locale.Say(program.LevelName(from)), locale.Say(program.LevelName(to)), on is { } day ? locale.Day(day) : "")));

    private static LocalizedText Both(Func<Locale, string> say) => LocalizedText.Of(say(Locale.French), say(Locale.English));
}
