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
    private const int LongestName = 200;

    public ValueTask<IReadOnlyList<InputError>> Check(StartQuestionnaire request, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(request.Client) || request.Client.Length > LongestName ? Wrong(
            "$.client",
            LocalizedText.Of($"le nom du client, de 1 à {LongestName} caractères", $"the client's name, 1 to {LongestName} characters"),
            request.Client)
        : request.Language is not ("fr" or "en") ? Wrong("$.language", LocalizedText.Of("fr ou en", "fr or en"), request.Language)
        : new([]);

    private static ValueTask<IReadOnlyList<InputError>> Wrong(string path, LocalizedText expected, string found) =>
        new([new InputError { Path = path, Expected = expected, Found = LocalizedText.Of($"« {found} »", $"'{found}'") }]);
}

/// <summary>Makes a questionnaire of which nothing is answered.</summary>
internal sealed class NewQuestionnaire(CallerContext caller, TimeProvider time)
{
    private const int LongestWord = 40;

    public async Task<ClientQuestionnaire> AddAsync(Session session, string client, string language, CancellationToken cancellation)
    {
        var made = new ClientQuestionnaire
        {
            Id = await FreeIdAsync(session, client, cancellation),
            Client = client,
            Language = language,
            Version = 0,
            CreatedAt = time.Instant(),
            CreatedBy = caller.Caller.Actor,
            Questions = Questionnaire.Own.Questions.Count(),
        };
        await QuestionnaireTable.AddAsync(session, made, cancellation);
        return made;
    }

    // The client's name, and a number where it is taken: an address that people recognise.
    private static async Task<string> FreeIdAsync(Session session, string client, CancellationToken cancellation)
    {
        var word = Wording.Slug(client).Replace("%", "", StringComparison.Ordinal);
        word = word.Length == 0 ? "client" : word.Length > LongestWord ? word[..LongestWord].TrimEnd('-') : word;
        for (var number = 1; ; number++)
        {
            var id = number == 1 ? word : FormattableString.Invariant($"{word}-{number}");
            if (await QuestionnaireTable.FindAsync(session, id, cancellation) is null)
            {
                return id;
            }
        }
    }
}
