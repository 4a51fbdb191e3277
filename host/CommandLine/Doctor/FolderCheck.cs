using System.Runtime.InteropServices;
using PartnerHub.Kits.Data;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Whether each folder can be used, and whether its disk has room.</summary>
internal static partial class FolderCheck
{
    private const int Search = 1;
    private const int Write = 2;
    private const int Read = 4;
    private const long Scarce = 1L << 30;
    private const long Least = 64L << 20;
    private const long Megabyte = 1L << 20;

    public static IEnumerable<Finding> Check(WebApplication app)
    {
        var folders = HostFolder.Of(app);
        var database = app.Services.GetRequiredService<Database>().File is { } file && File.Exists(file) ? new FileInfo(file).Length : 0;
        return [.. folders.Select(Rights), .. folders.Where(folder => folder.IsWritten).Select(Room).DistinctBy(room => room.Free / Megabyte).Select(room => Space(room.Place, room.Free, database))];
    }

    public static Finding Space(string place, long free, long database)
    {
        var left = (free / Megabyte).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = ($"il reste {left} Mo à {place}", $"{left} MB are left at {place}");
        return free < Least ? Finding.Wrong("disk", text, ("Faites de la place : sans elle rien n’est plus enregistré.", "Make room: without it nothing is saved any more."))
            : free < Scarce ? Finding.Notice("disk", text, ("Faites de la place avant qu’elle ne manque.", "Make room before it runs out."))
            : free < 2 * database ? Finding.Notice("disk", text, ("Une sauvegarde n’y tient pas à côté de la base : écrivez-la ailleurs.", "A backup does not fit beside the database: write it elsewhere."))
            : Finding.Good("disk", text.Item1, text.Item2);
    }

    // Folders with the same room are on one disk, or may as well be; a drive's own name tells less on Unix.
    private static (string Place, long Free) Room(HostFolder folder) => (folder.Nearest(), new DriveInfo(folder.Nearest()).AvailableFreeSpace);

    private static Finding Rights(HostFolder folder)
    {
        var subject = $"folder-{folder.Name}";
        var nearest = folder.Nearest();
        if (!folder.IsWritten && nearest != Path.TrimEndingDirectorySeparator(folder.Path))
        {
            return Finding.Wrong(subject, ($"{folder.Path} n’existe pas", $"there is no {folder.Path}"), ("Installez-y les paquets, ou corrigez Plugins:Folder.", "Install the packages there, or correct Plugins:Folder."));
        }

        return Allows(nearest, folder.IsWritten)
            ? Finding.Good(subject, folder.Path, folder.Path)
            : Finding.Wrong(
                subject,
                ($"{nearest} : l’utilisateur {Environment.UserName} n’a pas le droit d’y {(folder.IsWritten ? "écrire" : "lire")}", $"{nearest}: the user {Environment.UserName} may not {(folder.IsWritten ? "write" : "read")} there"),
                ("Donnez-lui ce droit (chown, chmod, ou les propriétés du dossier).", "Give it that right (chown, chmod, or the folder’s properties)."));
    }

    private static bool Allows(string folder, bool toWrite)
    {
        if (!OperatingSystem.IsWindows())
        {
            return Access(folder, toWrite ? Read | Write | Search : Read | Search) == 0;
        }

        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return !toWrite || !new DirectoryInfo(folder).Attributes.HasFlag(FileAttributes.ReadOnly);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);
}
