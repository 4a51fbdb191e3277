using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// Remembers which loads are under way, in files that outlive the process. One that was left behind by a process that is no more
/// may have ended it, or the process was ended from outside meanwhile: a process of its own shows which, and what ends that one
/// too is not loaded any more until somebody asks for it.
/// </summary>
internal sealed class LoadMarks(string? folder, ILoadTrial? trial) : IDisposable
{
    private const string LoadingEnd = ".loading";
    private const string DeadlyEnd = ".deadly";
    private const int KeyDigits = 16;

    // So many are no coincidence where nothing shows what the load does.
    private const int MostWithoutTrial = 3;

    private static readonly string Process = Guid.NewGuid().ToString("N");

    private readonly ConcurrentDictionary<string, bool> _own = new(StringComparer.Ordinal);

    /// <summary>Notes that a program is about to be loaded, until that is disposed of; the refusal says why it must not be.</summary>
    public LocalizedText? Begin(PackageLocation location, Package package, ProgramSettings settings, out IDisposable? mark)
    {
        mark = null;
        if (folder is null)
        {
            return null;
        }

        var name = Name(location.Program) + KeyOf(package, settings);
        try
        {
            Directory.CreateDirectory(folder);
            if (IsDeadly(location, name))
            {
                return RefusalText.EndsItsProcess(location.Program);
            }

            mark = new Mark(this, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}~{Environment.ProcessId}~{Process}{LoadingEnd}")));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Where nothing can be remembered, programs are loaded all the same.
        }

        return null;
    }

    /// <summary>Has a program loaded once more, whatever became of it before.</summary>
    public void Forgive(string program)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, Name(program) + "*").Where(file => !IsUnderWay(file)).ToList() : [])
        {
            File.Delete(file);
        }
    }

    /// <summary>The end of the host in good order: what it was loading did not end it.</summary>
    public void Dispose()
    {
        foreach (var file in _own.Keys)
        {
            File.Delete(file);
        }
    }

    private bool IsDeadly(PackageLocation location, string name)
    {
        var deadly = Path.Combine(folder!, name + DeadlyEnd);
        if (File.Exists(deadly))
        {
            return true;
        }

        var left = LeftBehind(name);
        var isTried = left.Count > 0 && trial is not null && location.Program == location.Id;
        if (isTried)
        {
            left.ForEach(File.Delete);
            trial!.Load(location.Id, folder!);
            left = LeftBehind(name);
        }

        if (left.Count < (isTried ? 1 : MostWithoutTrial))
        {
            return File.Exists(deadly);
        }

        File.WriteAllText(deadly, "");
        left.ForEach(File.Delete);
        return true;
    }

    private List<string> LeftBehind(string name) =>
        [.. Directory.EnumerateFiles(folder!, name + "~*" + LoadingEnd).Where(file => !IsUnderWay(file))];

    private static bool IsUnderWay(string file)
    {
        if (!file.EndsWith(LoadingEnd, StringComparison.Ordinal))
        {
            return false;
        }

        var parts = Path.GetFileNameWithoutExtension(file).Split('~');
        var id = int.Parse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture);
        if (id == Environment.ProcessId)
        {
            return parts[^1] == Process;
        }

        try
        {
            // Another process may have the number by now; it began after the mark was made.
            using var other = System.Diagnostics.Process.GetProcessById(id);
            return other.StartTime.ToUniversalTime() <= File.GetLastWriteTimeUtc(file);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Name(string program) => Uri.EscapeDataString(program) + "~";

    // What was mended is another load: a new package, or new settings.
    private static string KeyOf(Package package, ProgramSettings settings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(package.Hash));
        hash.AppendData(settings.Json.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..KeyDigits];
    }

    private sealed class Mark : IDisposable
    {
        private readonly LoadMarks _marks;
        private readonly string _file;

        public Mark(LoadMarks marks, string file)
        {
            (_marks, _file) = (marks, file);
            File.WriteAllText(file, "");
            marks._own[file] = true;
        }

        public void Dispose()
        {
            _marks._own.TryRemove(_file, out _);
            File.Delete(_file);
        }
    }
}
