using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Places;
using PartnerHub.Onboarding.Storage;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Clients;

internal sealed class RenameClientCheck : IRequestCheck<RenameClient>
{
    public ValueTask<IReadOnlyList<InputError>> Check(RenameClient request, CancellationToken cancellation) => new(ClientNames.Check(request.Client));
}

internal sealed class ChangeClientHandler(UnitOfWork unit, TimeProvider time) :
    IRequestHandler<RenameClient, ClientQuestionnaire?>,
    IRequestHandler<ArchiveClient, ClientQuestionnaire?>
{
    public Task<ClientQuestionnaire?> Handle(RenameClient request, CancellationToken cancellationToken) => unit.RunAsync(
        session => ChangeAsync(session, request.Questionnaire, _ => QuestionnaireTable.RenameAsync(session, request.Questionnaire, request.Client.Trim(), cancellationToken), cancellationToken),
        cancellationToken);

    public Task<ClientQuestionnaire?> Handle(ArchiveClient request, CancellationToken cancellationToken) => unit.RunAsync(
        session => ChangeAsync(
            session,
            request.Questionnaire,
            locked => request.Archived == locked.ArchivedAt is not null
                ? Task.CompletedTask
                : QuestionnaireTable.ArchiveAsync(session, request.Questionnaire, request.Archived ? time.Instant() : null, cancellationToken),
            cancellationToken),
        cancellationToken);

    private static async Task<ClientQuestionnaire?> ChangeAsync(Session session, string id, Func<ClientQuestionnaire, Task> change, CancellationToken cancellation)
    {
        if (await QuestionnaireTable.LockAsync(session, id, cancellation) is not { } locked)
        {
            return null;
        }

        await change(locked);
        var changed = await QuestionnaireTable.FindAsync(session, id, cancellation);
        return (await KeptAnswers.ReadAsync(session, id, cancellation)).Count(changed!, Questionnaire.Own);
    }
}
