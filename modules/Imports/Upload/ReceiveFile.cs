using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Upload;

/// <summary>Opens a file that is on the disk, in one unit of work: sent again with its key, it is answered as the first time.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record ReceiveFile(OpenImport File) : ICommand<OpenedImport>, IAboutProgram
{
    string? IAboutProgram.Program => File.Program;
}

internal sealed class ReceiveFileHandler(IMediator mediator) : IRequestHandler<ReceiveFile, OpenedImport>
{
    public async Task<OpenedImport> Handle(ReceiveFile request, CancellationToken cancellationToken)
    {
        var opened = await mediator.Send(request.File, cancellationToken);
        return opened.Receipt is null ? throw new FileRefusedException(opened) : opened;
    }
}

/// <summary>A refusal keeps no answer: the same key may be sent again once what it rests on is put right.</summary>
internal sealed class FileRefusedException(OpenedImport opened) : Exception
{
    public OpenedImport Opened { get; } = opened;
}
