using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;
using Prefab.Ui;

namespace Prefab.Mcp;

/// <summary>Calls of tools that are objects of the SDK.</summary>
public static class CallToolExtensions
{
    extension(CallTool)
    {
        /// <summary>Calls a tool of this server by its object: <c>CallTool.To(tool)</c>.</summary>
        /// <param name="tool">The tool; it must be among those of the session.</param>
        /// <param name="file">Source file, filled in by the compiler.</param>
        /// <param name="line">Source line, filled in by the compiler.</param>
        public static CallTool To(McpServerTool tool, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
            new(new ToolReference { Handle = tool, File = file, Line = line });

        /// <summary>Calls a tool that was made from a function and kept its name.</summary>
        /// <param name="function">The function.</param>
        /// <param name="file">Source file, filled in by the compiler.</param>
        /// <param name="line">Source line, filled in by the compiler.</param>
        public static CallTool To(AIFunction function, [CallerFilePath] string? file = null, [CallerLineNumber] int line = 0) =>
            new(new ToolReference { Handle = function, File = file, Line = line });
    }
}
