using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners.Import.Serve;

/// <summary>Opens a file that is on the disk, at one go: sent again with its key, it is answered as the first time.</summary>
[Allow(Rights.Operate)]
internal sealed record ReceiveFile(OpenImport File) : ICommand<OpenedImport>;

internal sealed class ReceiveFileHandler(IMediator mediator) : IRequestHandler<ReceiveFile, OpenedImport>
{
    public async Task<OpenedImport> Handle(ReceiveFile request, CancellationToken cancellationToken)
    {
        var opened = await mediator.Send(request.File, cancellationToken);
        return opened.Receipt is null ? throw new FileRefused(opened) : opened;
    }
}

/// <summary>A refusal keeps no answer: the same key may be sent again once what it rests on is put right.</summary>
internal sealed class FileRefused(OpenedImport opened) : Exception
{
    public OpenedImport Opened { get; } = opened;
}
