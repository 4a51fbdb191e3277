using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Storage;

namespace PartnerHub.Onboarding.Clients;

internal sealed class StartQuestionnaireHandler(UnitOfWork unit, NewQuestionnaire made) : IRequestHandler<StartQuestionnaire, ClientQuestionnaire>
{
    public Task<ClientQuestionnaire> Handle(StartQuestionnaire request, CancellationToken cancellationToken) =>
        unit.RunAsync(session => made.AddAsync(session, request.Client.Trim(), request.Language, cancellationToken), cancellationToken);
}

internal sealed class StartQuestionnaireCheck : IRequestCheck<StartQuestionnaire>
{
    public ValueTask<IReadOnlyList<InputError>> Check(StartQuestionnaire request, CancellationToken cancellation) => new(
        ClientNames.Check(request.Client) is { Count: > 0 } wrong ? wrong
        : request.Language is "fr" or "en" ? []
        : [new InputError { Path = "$.language", Expected = LocalizedText.Of("fr ou en", "fr or en"), Found = LocalizedText.Of($"« {request.Language} »", $"'{request.Language}'") }]);
}

/// <summary>Makes a questionnaire of which nothing is answered.</summary>
internal sealed class NewQuestionnaire(CallerContext caller, IMediator mediator, TimeProvider time)
{
    private const int LongestWord = 40;

    public async Task<ClientQuestionnaire> AddAsync(Session session, string client, string language, CancellationToken cancellation)
    {
        var made = new ClientQuestionnaire
        {
            Id = "",
            Client = client,
            Language = language,
            Version = 0,
            CreatedAt = time.Instant(),
            CreatedBy = caller.Caller.Actor,
            Questions = Questionnaire.Own.Questions.Count(),
        };
        do
        {
            // Somebody may take it meanwhile.
            made = made with { Id = await FreeIdAsync(session, client, cancellation) };
        }
        while (!await QuestionnaireTable.AddAsync(session, made, cancellation));

        await mediator.Publish(new SubjectBegun(GrantScope.Questionnaire, made.Id), cancellation);
        return made;
    }

    // The client's name, and a number where it is taken: an address that people recognise.
    private static async Task<string> FreeIdAsync(Session session, string client, CancellationToken cancellation)
    {
        var word = Wording.Slug(client).Replace("%", "", StringComparison.Ordinal);
        word = word.Length == 0 ? "client" : word.Length > LongestWord ? word[..LongestWord].TrimEnd('-') : word;
        if (await IsFreeAsync(session, word, cancellation))
        {
            return word;
        }

        // In steps that double, then halve: the clients of one name may be many.
        var (taken, free) = (1, 2);
        while (!await IsFreeAsync(session, Numbered(word, free), cancellation))
        {
            (taken, free) = (free, free * 2);
        }

        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            (taken, free) = await IsFreeAsync(session, Numbered(word, middle), cancellation) ? (taken, middle) : (middle, free);
        }

        return Numbered(word, free);
    }

    private static string Numbered(string word, int number) => FormattableString.Invariant($"{word}-{number}");

    private static async Task<bool> IsFreeAsync(Session session, string id, CancellationToken cancellation) =>
        await QuestionnaireTable.FindAsync(session, id, cancellation) is null;
}
