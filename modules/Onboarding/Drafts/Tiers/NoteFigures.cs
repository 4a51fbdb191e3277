using PartnerHub.Contracts;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Drafts.Tiers;

/// <summary>
/// Rates and sums that only a note says. Those that name their tier and what they are of are read as the tier's own; others
/// are pointed out, for nobody can tell what they hold for.
/// </summary>
internal sealed class NoteFigures
{
    private readonly DraftBasis _basis;
    private readonly IReadOnlyList<DraftLevel> _levels;
    private readonly Dictionary<string, List<TierFigure<PercentageValue>>> _commissions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TierFigure<MoneyValue>>> _revenues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TierFigure<MoneyValue>>> _funds = new(StringComparer.Ordinal);

    private NoteFigures(DraftBasis basis, IReadOnlyList<DraftLevel> levels) => (_basis, _levels) = (basis, levels);

    /// <summary>The levels with what notes say of them.</summary>
    public static IReadOnlyList<DraftLevel> Beside(DraftBasis basis, IReadOnlyList<DraftLevel> levels)
    {
        var notes = new NoteFigures(basis, levels);
        foreach (var section in Questionnaire.Own.Sections)
        {
            foreach (var place in section.Questions.Select(question => question.NoteId).Where(place => basis.Answers[place] is not null))
            {
                notes.Read(place, section.Number);
            }
        }

        return [.. levels.Select(notes.With)];
    }

    /// <summary>What is named once in a sentence goes for what follows it there.</summary>
    private void Read(string place, int section)
    {
        foreach (var sentence in TierNotes.Statements(_levels, _basis.Answers[place]).GroupBy(said => said.Sentence))
        {
            FigureTopic? topic = null;
            foreach (var said in sentence)
            {
                topic = TierText.TopicOf(said.Plain) ?? topic;
                if (topic is { } of && !Take(said, of, place, section))
                {
                    _basis.Find(
                        blocks: false,
                        LocalizedText.Of(
                            $"La note de la question {place[..^".note".Length]} dit « {Echo.Of(said.Said)} » : ce n’est pas repris dans l’ébauche.",
                            $"The note on question {place[..^".note".Length]} says “{Echo.Of(said.Said)}”: the draft does not take it in."),
                        place);
                }
            }
        }
    }

    /// <summary>True where it says no figure, or one that is read.</summary>
    private bool Take(NoteStatement said, FigureTopic topic, string place, int section)
    {
        var language = _basis.Answers.Language;
        var (rate, sum) = (TierText.Rate(said.Said, language, place), TierText.Sum(said.Said, language, place));
        if (topic is FigureTopic.Commission or FigureTopic.Referral)
        {
            return rate is null || (topic == FigureTopic.Commission && section == 4 && Add(_commissions, said, rate));
        }

        return sum is null
            || (topic == FigureTopic.Revenue && section == 4 && Add(_revenues, said, sum))
            || (topic == FigureTopic.Fund && section is 4 or 6 && Add(_funds, said, sum));
    }

    private static bool Add<T>(Dictionary<string, List<T>> figures, NoteStatement said, T figure)
    {
        foreach (var tier in said.Tiers ?? (IEnumerable<string>)[])
        {
            if (!figures.TryGetValue(tier, out var known))
            {
                figures[tier] = known = [];
            }

            known.Add(figure);
        }

        return said.Tiers is not null;
    }

    private DraftLevel With(DraftLevel level)
    {
        var (commission, revenue, fund) = (Of(_commissions, level), Of(_revenues, level), Of(_funds, level));
        Compare(level, level.Text.Commission, commission);
        Compare(level, level.Text.Revenue, revenue);
        Compare(level, level.Text.Fund, fund);
        return level with { Text = level.Text.With(commission, revenue, fund) };
    }

    /// <summary>What notes say of a level; where they say several things it is no one figure.</summary>
    private static TierFigure<T>? Of<T>(Dictionary<string, List<TierFigure<T>>> figures, DraftLevel level)
        where T : AnswerValue
    {
        if (!figures.TryGetValue(level.Id, out var said))
        {
            return null;
        }

        return said.TrueForAll(one => one.Value is not null && one.Value.Equals(said[0].Value))
            ? said[0]
            : new(string.Join(" / ", said.Select(one => one.Typed).Distinct(StringComparer.Ordinal)), null, said[0].Place);
    }

    private void Compare<T>(DraftLevel level, TierFigure<T>? own, TierFigure<T>? note)
        where T : AnswerValue
    {
        if (own is not null && note is not null && !Equals(own.Value, note.Value))
        {
            _basis.Find(
                blocks: false,
                LocalizedText.Of($"{level.Name} : {note.Says.Fr}, son texte « {own.Typed} », qui l’emporte.", $"{level.Name}: {note.Says.En}, its text “{own.Typed}”, which counts."),
                note.Place);
        }
    }
}
