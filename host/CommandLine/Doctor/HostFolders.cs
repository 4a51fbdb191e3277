using PartnerHub.Imports;
using PartnerHub.Kits.Data;
using PartnerHub.Notices;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>A folder that the host uses.</summary>
/// <param name="Name">What it is for; a stable id.</param>
/// <param name="Path">Where it is, or is to be made.</param>
/// <param name="IsWritten">False where it is only read.</param>
internal sealed record HostFolder(string Name, string Path, bool IsWritten)
{
    public static IReadOnlyList<HostFolder> Of(WebApplication app)
    {
        var (packages, kept, loads) = ProgramsModule.FoldersOf(app.Configuration);
        return
        [
            .. app.Services.GetRequiredService<Database>().File is { } file ? (HostFolder[])[new("database", System.IO.Path.GetDirectoryName(file)!, true)] : [],
            new("plugins", packages, false),
            .. kept is null ? [] : (HostFolder[])[new("packages", kept, true)],
            .. loads is null ? [] : (HostFolder[])[new("loads", loads, true)],
            new("imports", app.Services.GetRequiredService<SpooledFiles>().Root, true),
            .. app.Services.GetRequiredService<MailCheckup>().Folder is { } mails ? (HostFolder[])[new("mail", mails, true)] : [],
            new("temporary", System.IO.Path.GetTempPath(), true),
        ];
    }

    /// <summary>The folder itself or, where it is yet to be made, the nearest one above it.</summary>
    public string Nearest()
    {
        var at = System.IO.Path.TrimEndingDirectorySeparator(Path);
        while (!Directory.Exists(at) && System.IO.Path.GetDirectoryName(at) is { } above)
        {
            at = above;
        }

        return at;
    }
}
