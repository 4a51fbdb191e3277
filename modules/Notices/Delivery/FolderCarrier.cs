using Microsoft.Extensions.Hosting;
using MimeKit;
using PartnerHub.Notices.Mails;

namespace PartnerHub.Notices.Delivery;

/// <summary>Puts mails into a folder, a file each, which only the host's user may read: a mail may hold a link that opens an account.</summary>
internal sealed class FolderCarrier(MailOptions options, IHostEnvironment environment) : IMailCarrier
{
    public string Folder { get; } = Path.GetFullPath(options.PickupFolder, environment.ContentRootPath);

    public async Task CarryAsync(MimeMessage mail, CancellationToken stopping)
    {
        // One mail has one name: put here again, it is still one.
        var place = Path.Combine(Folder, $"{mail.MessageId!.Split('@')[0]}.eml");
        var arriving = place + ".part";
        try
        {
            Directory.CreateDirectory(Folder);
            await WriteAsync(mail, arriving, stopping);
            File.Move(arriving, place, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new MailCarriageException(new(MailProblem.Folder));
        }
    }

    public Task<MailFailure?> TryAsync(CancellationToken cancellation) => Task.FromResult<MailFailure?>(null);

    private static async Task WriteAsync(MimeMessage mail, string path, CancellationToken stopping)
    {
        var made = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, made);
        await mail.WriteToAsync(file, stopping);
    }
}
