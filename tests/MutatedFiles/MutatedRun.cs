namespace PartnerHub.MutatedFiles;

/// <summary>Where files are taken in.</summary>
internal interface IFileDesk : IAsyncDisposable
{
    /// <summary>Takes a damaged file in; what is wrong with what became of it, or null.</summary>
    Task<string?> TakeAsync(FileKind kind, int number, byte[] file);

    /// <summary>What is wrong with what is kept of all its files, or null.</summary>
    Task<string?> CloseAsync();
}

/// <summary>What went wrong with a file, which its kind, its seed and its number make again.</summary>
public sealed record FileFault(string Kind, int Number, string What);

/// <summary>Damages files, one of each kind after the other, and has each taken in.</summary>
public sealed class MutatedRun(IReadOnlyList<FileKind> kinds, int seed)
{
    /// <summary>Files that a desk takes before it is a new one: what is kept of those before is no load.</summary>
    private const int FilesOfADesk = 1_000;

    /// <summary>No file may take more of the processor, however busy the machine is, than this and what its lines may take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Of each line, which is read up to six times: for its keys, to be tried, seen and loaded.</summary>
    private static readonly TimeSpan LongestLine = TimeSpan.FromMicroseconds(10);

    /// <summary>Memory that no run may go beyond, of the whole process.</summary>
    public const long MostMemory = 700L * 1024 * 1024;

    private readonly List<FileFault> _faults = [];
    private readonly Dictionary<bool, IFileDesk> _desks = [];

    public IReadOnlyList<FileFault> Faults => _faults;

    public int Done { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public long Memory { get; private set; }

    /// <param name="from">Number of the first file.</param>
    /// <param name="count">How many.</param>
    /// <param name="told">Told of each that is done.</param>
    public async Task TakeAsync(int from, int count, Action<MutatedRun>? told = null)
    {
        for (var number = from; number < from + count; number++)
        {
            var kind = kinds[number % kinds.Count];
            var before = Environment.CpuUsage.TotalTime;
            var file = Make(kind, number);
            await NoteAsync(kind, number, async () => await (await DeskAsync(kind)).TakeAsync(kind, number, file));
            Look(kind, number, Environment.CpuUsage.TotalTime - before, Longest + (file.Count(letter => letter is (byte)'\n' or (byte)'\r') * LongestLine));
            if (Done % FilesOfADesk == 0)
            {
                await CloseAsync(number);
            }

            told?.Invoke(this);
        }

        await CloseAsync(from + count - 1);
    }

    /// <summary>A file of a kind, damaged by its number.</summary>
    public byte[] Make(FileKind kind, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var original = kind.Make(random);
        return kind.Form == FileForm.Package ? PackageDamage.Of(original, random) : Damage.Of(original, random);
    }

    private async Task<IFileDesk> DeskAsync(FileKind kind)
    {
        var isRows = kind.Records is not null;
        if (!_desks.TryGetValue(isRows, out var desk))
        {
            _desks[isRows] = desk = isRows ? await LoadDesk.OpenAsync() : await DocumentDesk.OpenAsync();
        }

        return desk;
    }

    private async Task CloseAsync(int number)
    {
        foreach (var (isRows, desk) in _desks)
        {
            await NoteAsync(kinds.First(kind => kind.Records is not null == isRows), number, desk.CloseAsync);
            await desk.DisposeAsync();
        }

        _desks.Clear();
    }

    private async Task NoteAsync(FileKind kind, int number, Func<Task<string?>> work)
    {
        try
        {
            if (await work() is { } wrong)
            {
                _faults.Add(new(kind.Id, number, wrong));
            }
        }
        catch (Exception error)
        {
            _faults.Add(new(kind.Id, number, error.ToString()));
        }
    }

    private void Look(FileKind kind, int number, TimeSpan took, TimeSpan allowed)
    {
        Done++;
        Slowest = took > Slowest ? took : Slowest;
        Memory = Math.Max(Memory, Environment.WorkingSet);
        if (took > allowed)
        {
            _faults.Add(new(kind.Id, number, FormattableString.Invariant($"took {took.TotalSeconds:0.0} s of the processor")));
        }
    }
}
