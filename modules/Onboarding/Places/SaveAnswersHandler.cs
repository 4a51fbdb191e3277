using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.History;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Places;

internal sealed class SaveAnswersHandler(UnitOfWork unit, AnswerLog log) : IRequestHandler<SaveAnswers, ClientQuestionnaire?>
{
    public Task<ClientQuestionnaire?> Handle(SaveAnswers request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => SaveAsync(session, request, cancellationToken), cancellationToken);

    private async Task<ClientQuestionnaire?> SaveAsync(Session session, SaveAnswers request, CancellationToken cancellation)
    {
        if (await QuestionnaireTable.LockAsync(session, request.Questionnaire, cancellation) is not { } questionnaire)
        {
            return null;
        }

        var changed = request.Seen is { } seen && seen < questionnaire.Version ? await ChangedAsync(session, request, seen, cancellation) : request.Answers;
        var saved = await log.AddAsync(session, questionnaire, changed, request.Source, cancellation);
        return (await KeptAnswers.ReadAsync(session, saved.Id, cancellation)).Count(saved, Questionnaire.Own);
    }

    private static async Task<IEnumerable<PlaceAnswer>> ChangedAsync(Session session, SaveAnswers request, long seen, CancellationToken cancellation)
    {
        var then = (await AnswerTable.ListAsync(session, request.Questionnaire, seen, cancellation)).ToDictionary(answer => answer.Place, answer => answer.Said, StringComparer.Ordinal);
        return request.Answers.Where(answer => (answer.Said?.Trim() ?? "") != (then.GetValueOrDefault(answer.Place) ?? ""));
    }
}

/// <summary>Appends what differs from what is said already.</summary>
internal sealed class AnswerLog(CallerContext caller, TimeProvider time)
{
    private const int MostPlaces = 100_000;
    private const int MostLetters = 4_000_000;

    private static readonly LocalizedText Most = LocalizedText.Of(
        $"au plus {MostPlaces} réponses et {MostLetters} caractères dans tout le questionnaire", $"at most {MostPlaces} answers and {MostLetters} characters in the whole questionnaire");

    public async Task<ClientQuestionnaire> AddAsync(
        Session session, ClientQuestionnaire locked, IEnumerable<PlaceAnswer> answers, string source, CancellationToken cancellation)
    {
        var kept = await KeptAnswers.ReadAsync(session, locked.Id, cancellation);
        var at = time.Instant();
        var said = answers
            .GroupBy(answer => answer.Place, StringComparer.Ordinal)
            .Select(places => new SaidAnswer
            {
                Place = places.Key,
                Version = locked.Version + 1,
                Said = string.IsNullOrWhiteSpace(places.Last().Said) ? null : places.Last().Said!.Trim(),
                Source = source,
                Actor = caller.Caller.Actor,
                AnsweredAt = at,
            })
            .Where(answer => answer.Said != kept.Said(answer.Place))
            .ToArray();
        if (said.Length == 0)
        {
            return locked;
        }

        CheckRoom(kept, said);
        await AnswerTable.AddAsync(session, locked.Id, said, cancellation);
        await QuestionnaireTable.MoveAsync(session, locked.Id, locked.Version + 1, cancellation);
        return locked with { Version = locked.Version + 1 };
    }

    private static void CheckRoom(KeptAnswers kept, IReadOnlyList<SaidAnswer> said)
    {
        var places = kept.All.Count + said.Count(answer => kept.Said(answer.Place) is null) - said.Count(answer => answer.Said is null);
        var letters = kept.All.Values.Sum(answer => (long)answer.Said!.Length) + said.Sum(answer => (long)(answer.Said?.Length ?? 0) - (kept.Said(answer.Place)?.Length ?? 0));
        if (places > MostPlaces || letters > MostLetters)
        {
            throw new InvalidRequestException([new InputError { Path = "$", Expected = Most, Found = LocalizedText.Of(FormattableString.Invariant($"{places} réponses, {letters} caractères"), FormattableString.Invariant($"{places} answers, {letters} characters")) }]);
        }
    }
}
