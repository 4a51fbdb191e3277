using MediatR;

namespace PartnerHub.Eligibility.Judge;

internal sealed class JudgeMembersHandler(Judging judging) : IRequestHandler<JudgeMembers, int>
{
    public Task<int> Handle(JudgeMembers request, CancellationToken cancellationToken) =>
        judging.JudgeAsync(request.Program, request.Members, request.Cause, null, cancellationToken);
}
