using PartnerHub.Contracts;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.CommandLine;

/// <summary>The bytes of a file given on the command line; <c>-</c> is standard input.</summary>
public static class InputFile
{
    public const string StandardInput = "-";

    public static async Task<(byte[] Bytes, CommandProblem? Problem)> ReadAsync(CommandContext context, string path, CancellationToken cancel)
    {
        if (path == StandardInput)
        {
            return (await ReadAsync(context.Terminal.In, cancel), null);
        }

        if (!File.Exists(path))
        {
            return ([], CommandProblem.NoFile(path, context.Locale));
        }

        try
        {
            await using var file = File.OpenRead(path);
            return (await ReadAsync(file, cancel), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([], new CommandProblem(ExitCode.Failure, context.Locale.Say("ce fichier ne peut pas être lu", "this file cannot be read")) { File = path });
        }
    }

    public static string Name(string path, CommandContext context) =>
        path == StandardInput ? context.Locale.Say("entrée standard", "standard input") : path;

    /// <summary>One byte more than is allowed is enough to see that there is too much. A terminal does not let go of a read, hence the second wait.</summary>
    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length <= ContractsJson.MaxBytes && (read = await stream.ReadAsync(buffer, cancel).AsTask().WaitAsync(cancel)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
